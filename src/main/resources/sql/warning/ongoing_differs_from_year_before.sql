-- Ongoing on 1 January by D - N of a quarter, and by D - X of K4 the year before.
with ongoing as (
    select
        forbund,
        year,
        quarter,
        period,
        insats_key,
        max(value) filter (where figure = 'participants') as participants,
        max(value) filter (where figure = 'new_participants') as new_ones,
        max(value) filter (where figure = 'ended') as ended,
        count(*) as figures
    from cumulative
    where figure in ('participants', 'new_participants', 'ended')
    group by all
),

-- an insats without a row in a delivered file is none
compared as (
    select
        forbund,
        coalesce(now.insats_key, before.insats_key) as insats_key,
        now_file.period,
        before_file.period as before_period,
        greatest(now_file.delivery_id, before_file.delivery_id) as delivery_id,
        case when now.figures is null then 0 else now.participants end as d,
        case when now.figures is null then 0 else now.new_ones end as n,
        case when before.figures is null then 0 else before.participants end
            as d_before,
        case when before.figures is null then 0 else before.ended end
            as x_before
    from file as now_file
    inner join file as before_file
        using (forbund, dataset)
    inner join (select distinct forbund, insats_key from ongoing) as known
        using (forbund)
    left join ongoing as now
        on
            known.forbund = now.forbund
            and known.insats_key = now.insats_key
            and now_file.period = now.period
    left join ongoing as before
        on
            known.forbund = before.forbund
            and known.insats_key = before.insats_key
            and before_file.period = before.period
    where
        now_file.dataset = 'deltagare'
        and before_file.year = now_file.year - 1
        and before_file.quarter = 4
        and (now.figures is not null or before.figures is not null)
)

select
    'ONGOING_DIFFERS' as code,
    forbund,
    period,
    'deltagare' as dataset,
    delivery_id,
    insats_key,
    'pågående den 1 januari ' || left(period, 4) || ' var '
    || core.swedish_count(d_before - x_before) || ' enligt '
    || core.period_in_words(before_period) || ' ('
    || core.swedish_count(d_before) || ' deltagare, '
    || core.swedish_count(x_before) || ' avslutade) men '
    || core.swedish_count(d - n) || ' enligt ' || core.period_in_words(period)
    || ' (' || core.swedish_count(d) || ' deltagare, '
    || core.swedish_count(n) || ' nya).' as message,
    'pågående den 1 januari ' || left(period, 4)
    || ' skiljer sig mellan leveranserna för '
    || core.period_in_words(before_period) || ' och '
    || core.period_in_words(period) || '.' as message_without_counts
from compared
where d - n <> d_before - x_before
