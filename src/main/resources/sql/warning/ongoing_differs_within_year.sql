-- Ongoing on 1 January by D - N of a quarter, and of the quarter delivered before
-- it in the same year.
with ongoing as (
    select
        forbund,
        year,
        period,
        insats_key,
        max(value) filter (where figure = 'participants')
        - max(value) filter (where figure = 'new_participants') as persons
    from cumulative
    where figure in ('participants', 'new_participants')
    group by all
),

compared as (
    select
        now.*,
        quarter_pair.before_period,
        before.persons as before_persons,
        quarter_pair.delivery_id
    from mart.quarter_pair
    inner join ongoing as now
        on
            quarter_pair.forbund = now.forbund
            and quarter_pair.period = now.period
    inner join ongoing as before
        on
            quarter_pair.forbund = before.forbund
            and quarter_pair.before_period = before.period
            and now.insats_key = before.insats_key
    where quarter_pair.dataset = 'deltagare'
)

select
    'ONGOING_DIFFERS' as code,
    forbund,
    period,
    'deltagare' as dataset,
    delivery_id,
    insats_key,
    'pågående den 1 januari ' || year || ' var '
    || core.swedish_count(before_persons) || ' enligt '
    || core.period_in_words(before_period) || ' men '
    || core.swedish_count(persons) || ' enligt '
    || core.period_in_words(period) || ' (deltagare minus nya).' as message,
    'pågående den 1 januari ' || year
    || ' skiljer sig mellan leveranserna för '
    || core.period_in_words(before_period) || ' och '
    || core.period_in_words(period) || '.' as message_without_counts
from compared
where persons <> before_persons
