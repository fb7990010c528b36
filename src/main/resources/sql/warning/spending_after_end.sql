-- Spending that grows on an insats after its last day.
with spent as (
    select forbund, year, quarter, period, insats_key, sum(value) as value
    from cumulative
    where figure = 'spending'
    group by all
),

growth as (
    select
        now.*,
        now.value - coalesce(before.value, 0) as grown,
        file.delivery_id,
        -- spent after the last day of the quarter before, or after New Year
        coalesce(
            core.last_day_of_quarter(now.year, file.before_quarter),
            make_date(now.year - 1, 12, 31)
        ) as after_day
    from spent as now
    inner join file
        on
            now.forbund = file.forbund
            and now.period = file.period
            and file.dataset = 'ekonomi'
    left join spent as before
        on
            now.forbund = before.forbund
            and now.insats_key = before.insats_key
            and now.year = before.year
            and file.before_quarter = before.quarter
)

select
    'SPENDING_AFTER_END' as code,
    growth.forbund,
    growth.period,
    'ekonomi' as dataset,
    greatest(growth.delivery_id, register.delivery_id) as delivery_id,
    growth.insats_key,
    core.swedish_amount(growth.grown) || ' i utfall efter insatsens slut, '
    || register.ends_on::varchar || ' ('
    || core.period_in_words(growth.period) || ').' as message,
    'Rätta utfallet, eller insatsens slut i registret.' as next_step
from growth
inner join register
    on
        growth.forbund = register.forbund
        and growth.year = register.year
        and growth.insats_key = register.insats_key
where growth.grown <> 0 and register.ends_on <= growth.after_day
