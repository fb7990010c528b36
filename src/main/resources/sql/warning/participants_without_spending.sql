-- Participants of an insats that no money is spent on; said once where a förbund
-- splits no spending on insatser at all.
with spent as (
    select forbund, period, insats_key, sum(value) as value
    from cumulative
    where figure = 'spending' and insats_key is not null
    group by all
    having count(value) < count(*) or sum(value) <> 0
),

without as (
    select
        taking_part.forbund,
        taking_part.period,
        taking_part.insats_key,
        taking_part.value,
        dataset_pair.delivery_id,
        exists (
            select 1 from spent
            where
                spent.forbund = taking_part.forbund
                and spent.period = taking_part.period
        ) as is_split
    from cumulative as taking_part
    inner join mart.dataset_pair
        on
            taking_part.forbund = dataset_pair.forbund
            and taking_part.period = dataset_pair.period
            and dataset_pair.dataset = 'deltagare'
            and dataset_pair.other_dataset = 'ekonomi'
    anti join spent
        on
            taking_part.forbund = spent.forbund
            and taking_part.period = spent.period
            and taking_part.insats_key = spent.insats_key
    where taking_part.figure = 'participants' and taking_part.value > 0
)

select
    'PARTICIPANTS_WITHOUT_SPENDING' as code,
    forbund,
    period,
    'deltagare' as dataset,
    delivery_id,
    case when is_split then insats_key end as insats_key,
    case
        when is_split
            then core.swedish_count(sum(value)) || ' deltagare, men inget utfall'
        else 'inget utfall är fördelat på insatser, fast det finns '
            || core.swedish_count(sum(value)) || ' deltagare'
    end || ' (' || core.period_in_words(period) || ').' as message,
    case
        when is_split then 'deltagare, men inget utfall'
        else 'inget utfall är fördelat på insatser, fast det finns deltagare'
    end || ' (' || core.period_in_words(period) || ').'
        as message_without_counts
from without
group by
    forbund,
    period,
    delivery_id,
    is_split,
    case when is_split then insats_key end
