-- Reasons in avslut do not add up to avslutade in deltagare.
with ended as (
    select * from cumulative
    where figure = 'ended'
),

exits as (
    select * from cumulative
    where figure = 'exits'
),

-- an insats that one of the two files does not name is none there
compared as (
    select
        forbund,
        period,
        dataset_pair.delivery_id,
        insats_key,
        case when ended.figure is null then 0 else ended.value end as ended,
        coalesce(exits.value, 0) as exits
    from ended
    full join exits using (forbund, period, insats_key)
    inner join mart.dataset_pair using (forbund, period)
    where
        dataset_pair.dataset = 'avslut'
        and dataset_pair.other_dataset = 'deltagare'
)

select
    'REASONS_DIFFER' as code,
    forbund,
    period,
    'avslut' as dataset,
    delivery_id,
    insats_key,
    'orsakerna i avslut summerar till ' || core.swedish_count(exits)
    || ', men avslutade i deltagare är ' || core.swedish_count(ended)
    || ' (' || core.period_in_words(period) || ').' as message,
    'orsakerna i avslut summerar inte till avslutade i deltagare ('
    || core.period_in_words(period) || ').' as message_without_counts
from compared
where exits <> ended
