-- Individual spending on an insats that counts individuals and has none.
with spent as (
    select forbund, period, insats_key, sum(value) as value
    from cumulative
    where figure = 'spending.on_people' and insats_key is not null
    group by all
)

select
    'SPENDING_WITHOUT_PARTICIPANTS' as code,
    spent.forbund,
    spent.period,
    'ekonomi' as dataset,
    dataset_pair.delivery_id,
    spent.insats_key,
    core.swedish_amount(spent.value)
    || ' i individinriktat utfall, men inga deltagare ('
    || core.period_in_words(spent.period) || ').' as message
from spent
inner join mart.dataset_pair
    on
        spent.forbund = dataset_pair.forbund
        and spent.period = dataset_pair.period
        and dataset_pair.dataset = 'ekonomi'
        and dataset_pair.other_dataset = 'deltagare'
left join cumulative as taking_part
    on
        spent.forbund = taking_part.forbund
        and spent.period = taking_part.period
        and spent.insats_key = taking_part.insats_key
        and taking_part.figure = 'participants'
where
    spent.value <> 0
    and (taking_part.figure is null or taking_part.value = 0)
