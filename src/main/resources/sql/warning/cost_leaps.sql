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
)

select
    'COST_LEAPS' as code,
    now.forbund,
    now.period,
    'ekonomi' as dataset,
    greatest(now_latest.delivery_id, before_latest.delivery_id)
        as delivery_id,
    now.insats_key,
    now.what || ' är ' || core.swedish_amount(now.value) || ' för '
    || core.period_in_words(now.period) || ' och var '
    || core.swedish_amount(before.value) || ' för '
    || core.period_in_words(before.period) || '.' as message,
    now.what || ' är mer än dubbelt eller mindre än hälften så stor för '
    || core.period_in_words(now.period) || ' som för '
    || core.period_in_words(before.period) || '.' as message_without_counts,
    'Kontrollera utfall och antal deltagare i båda leveranserna.' as next_step
from cost as now
inner join mart.period on now.period = period.period
inner join cost as before
    on
        now.forbund = before.forbund
        and now.insats_key is not distinct from before.insats_key
        and now.what = before.what
        and period.previous_year_period = before.period
inner join latest as now_latest
    on now.forbund = now_latest.forbund and now.period = now_latest.period
inner join latest as before_latest
    on
        before.forbund = before_latest.forbund
        and before.period = before_latest.period
-- from nothing is said by participants_without_spending
where
    before.value <> 0
    and (now.value > 2 * before.value or 2 * now.value < before.value)
