-- Ongoing on 1 January by D - N of a quarter, and of the quarter delivered before
-- it in the same year.
with ongoing as (
    select
        forbund,
        year,
        quarter,
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
        before.period as before_period,
        before.persons as before_persons,
        greatest(now_file.delivery_id, before_file.delivery_id) as delivery_id
    from ongoing as now
    inner join file as now_file
        on
            now.forbund = now_file.forbund
            and now.period = now_file.period
            and now_file.dataset = 'deltagare'
    inner join ongoing as before
        on
            now.forbund = before.forbund
            and now.insats_key = before.insats_key
            and now.year = before.year
            and now_file.before_quarter = before.quarter
    inner join file as before_file
        on
            before.forbund = before_file.forbund
            and before.period = before_file.period
            and before_file.dataset = 'deltagare'
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
