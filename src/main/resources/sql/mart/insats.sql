-- Insatser that a delivery names. One row an insats and quarter.
create or replace view mart.insats as
with named as (
    select
        participants.forbund,
        participants.period,
        participants.insats,
        1 as source,
        participants.line
    from core.participants
    union all
    select
        spending.forbund,
        spending.period,
        spending.insats,
        2 as source,
        spending.line
    from core.spending
    where spending.insats is not null
)

select
    named.forbund,
    named.period,
    core.name_key(named.insats) as insats_key,
    arg_min(named.insats, named.source * 10000000 + named.line) as insats
from named
group by
    named.forbund,
    named.period,
    core.name_key(named.insats);

comment on view mart.insats is 'The insatser that a förbund names in a quarter';
comment on column mart.insats.forbund is 'Id of the förbund';
comment on column mart.insats.period is 'Quarter, such as 2023K4';
comment on column mart.insats.insats_key is 'Name of the insats as names compare';
comment on column mart.insats.insats is 'Name of the insats as first written in the delivery of participants, else of spending';
