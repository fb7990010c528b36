-- How insatser are spelled. One row a förbund and insats.
create or replace view mart.insats_name as
with spelling as (
    select
        register.forbund,
        register.insats_key,
        register.insats,
        '9999' || register.register_year as standing
    from mart.register
    where core.name_key(register.insats) = register.insats_key
    union all
    select
        named_insats.forbund,
        named_insats.insats_key,
        named_insats.insats,
        named_insats.period || list_position(
            ['avslut', 'ekonomi', 'deltagare'], named_insats.dataset
        ) as standing
    from mart.named_insats
    where named_insats.named_key = named_insats.insats_key
    union all
    select
        present_name.forbund,
        present_name.insats_key,
        present_name.insats_key as insats,
        '' as standing
    from mart.present_name
)

select
    forbund,
    insats_key,
    arg_max(insats, standing) as insats
from spelling
group by all;

comment on view mart.insats_name is 'How each insats is spelled where people read: as in the latest register, else as written for the latest quarter, first in deltagare, then ekonomi, then avslut';
comment on column mart.insats_name.forbund is 'Id of the förbund';
comment on column mart.insats_name.insats_key is 'Name of the insats as names compare';
comment on column mart.insats_name.insats is 'Name of the insats';
