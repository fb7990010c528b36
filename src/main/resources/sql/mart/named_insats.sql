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
),

-- one row a spelling, of which there are far fewer than rows
spelling as (
    select
        forbund,
        period,
        dataset,
        insats,
        core.name_key(insats) as named_key,
        min(line) as line,
        any_value(delivery_id) as delivery_id
    from named
    group by all
)

select
    spelling.forbund,
    spelling.period,
    period.year,
    spelling.dataset,
    spelling.named_key,
    coalesce(any_value(present_name.insats_key), spelling.named_key)
        as insats_key,
    arg_min(spelling.insats, spelling.line) as insats,
    min(spelling.line) as line,
    any_value(spelling.delivery_id) as delivery_id
from spelling
inner join mart.period on spelling.period = period.period
left join mart.present_name
    on
        spelling.forbund = present_name.forbund
        and spelling.named_key = present_name.former_key
group by
    spelling.forbund,
    spelling.period,
    period.year,
    spelling.dataset,
    spelling.named_key;

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
