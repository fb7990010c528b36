-- The budget of the year is another than in the quarter delivered before.
with budget as (
    select
        spending.forbund,
        spending.period,
        sum(spending.budget_sek) as budget_sek
    from core.spending
    group by all
)

select
    'BUDGET_CHANGED' as code,
    quarter_pair.forbund,
    quarter_pair.period,
    'ekonomi' as dataset,
    quarter_pair.delivery_id,
    'budgeten för ' || quarter_pair.year || ' var '
    || core.swedish_amount(before.budget_sek) || ' enligt '
    || core.period_in_words(quarter_pair.before_period) || ' och är '
    || core.swedish_amount(now.budget_sek) || ' enligt '
    || core.period_in_words(quarter_pair.period) || '.' as message,
    'Lämna leveransen igen om ändringen inte är avsedd.' as next_step
from mart.quarter_pair
inner join budget as now
    on
        quarter_pair.forbund = now.forbund
        and quarter_pair.period = now.period
inner join budget as before
    on
        quarter_pair.forbund = before.forbund
        and quarter_pair.before_period = before.period
where
    quarter_pair.dataset = 'ekonomi'
    and now.budget_sek <> before.budget_sek
