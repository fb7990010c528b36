-- The budget of the year is another than in the quarter delivered before.
with budget as (
    select
        file.*,
        sum(spending.budget_sek) as budget_sek
    from file
    inner join core.spending on file.delivery_id = spending.delivery_id
    group by all
)

select
    'BUDGET_CHANGED' as code,
    now.forbund,
    now.period,
    'ekonomi' as dataset,
    greatest(now.delivery_id, before.delivery_id) as delivery_id,
    'budgeten för ' || now.year || ' var '
    || core.swedish_amount(before.budget_sek) || ' enligt '
    || core.period_in_words(before.period) || ' och är '
    || core.swedish_amount(now.budget_sek) || ' enligt '
    || core.period_in_words(now.period) || '.' as message,
    'Lämna leveransen igen om ändringen inte är avsedd.' as next_step
from budget as now
inner join budget as before
    on
        now.forbund = before.forbund
        and now.year = before.year
        and now.before_quarter = before.quarter
where now.budget_sek <> before.budget_sek
