-- Insatser as deliveries name them. One row a dataset, quarter and name.
create or replace view mart.named_insats as
with named as (
    select forbund, period, 'deltagare' as dataset, insats, delivery_id, line
    from core.participants
    union all
    select forbund, period, 'ekonomi' as dataset, insats, delivery_id, line
    from core.spending
    where insats is not null
    union all
    select forbund, period, 'avslut' as dataset, insats, delivery_id, line
    from core.exits
)

select
    named.forbund,
    named.period,
    period.year,
    named.dataset,
    core.name_key(named.insats) as named_key,
    coalesce(
        any_value(present_name.insats_key), core.name_key(named.insats)
    ) as insats_key,
    arg_min(named.insats, named.line) as insats,
    min(named.line) as line,
    any_value(named.delivery_id) as delivery_id
from named
inner join mart.period on named.period = period.period
left join mart.present_name
    on
        named.forbund = present_name.forbund
        and core.name_key(named.insats) = present_name.former_key
group by
    named.forbund,
    named.period,
    period.year,
    named.dataset,
    core.name_key(named.insats);

comment on view mart.named_insats is 'The insatser that a förbund names in each quarterly delivery';
comment on column mart.named_insats.forbund is 'Id of the förbund';
comment on column mart.named_insats.period is 'Quarter, such as 2023K4';
comment on column mart.named_insats.year is 'Year of the quarter';
comment on column mart.named_insats.dataset is 'Name of the dataset, in Swedish';
comment on column mart.named_insats.named_key is 'Name as delivered, as names compare';
comment on column mart.named_insats.insats_key is 'Present name, as names compare';
comment on column mart.named_insats.insats is 'Name as first written in the delivery';
comment on column mart.named_insats.line is 'Line where it stands first';
comment on column mart.named_insats.delivery_id is 'The delivery, see core.delivery';
