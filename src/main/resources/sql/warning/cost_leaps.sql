-- A cost per participant more than twice or less than half that of the same
-- quarter the year before.
with cost as (
    select
        forbund_quotient.forbund,
        forbund_quotient.period,
        null as insats_key,
        case forbund_quotient.label
            when 'total' then 'kostnaden per deltagare, alla kostnader,'
            when 'individual'
                then 'kostnaden per deltagare, individinriktade insatser,'
            else 'kostnaden per avslutad'
        end as what,
        core.quotient(numerator, denominator, 2) as value
    from mart.forbund_quotient
    where time_window = 'ytd' and measure = 'cost_per_participant'
    union all
    select
        insats_quotient.forbund,
        insats_quotient.period,
        insats_quotient.insats_key,
        'kostnaden per deltagare' as what,
        core.quotient(numerator, denominator, 2) as value
    from mart.insats_quotient
    where time_window = 'ytd'
),

latest as (
    select forbund, period, max(delivery_id) as delivery_id
    from file
    where dataset in ('ekonomi', 'deltagare')
    group by all
),

-- the window holds one row: that of the year before
compared as (
    select
        cost.*,
        max(cost.value) over year_before as before_value,
        max(cost.period) over year_before as before_period,
        greatest(latest.delivery_id, max(latest.delivery_id) over year_before)
            as delivery_id
    from cost
    inner join mart.period on cost.period = period.period
    inner join latest
        on cost.forbund = latest.forbund and cost.period = latest.period
    window year_before as (
        partition by
            cost.forbund, cost.insats_key, cost.what, period.quarter
        order by period.year
        range between 1 preceding and 1 preceding
    )
)

select
    'COST_LEAPS' as code,
    forbund,
    period,
    'ekonomi' as dataset,
    delivery_id,
    insats_key,
    what || ' är ' || core.swedish_amount(value) || ' för '
    || core.period_in_words(period) || ' och var '
    || core.swedish_amount(before_value) || ' för '
    || core.period_in_words(before_period) || '.' as message,
    what || ' är mer än dubbelt eller mindre än hälften så stor för '
    || core.period_in_words(period) || ' som för '
    || core.period_in_words(before_period) || '.' as message_without_counts,
    'Kontrollera utfall och antal deltagare i båda leveranserna.' as next_step
from compared
-- from nothing is said by participants_without_spending
where
    before_value <> 0
    and (value > 2 * before_value or 2 * value < before_value)
