-- Former names of insatser. One row a former name: if registers differ, the
-- latest one counts.
create or replace view mart.renaming as
with told as (
    select
        insats.forbund,
        core.name_key(insats.former_name) as former_key,
        core.name_key(insats.insats) as insats_key,
        min(insats.period::integer) as first_year,
        max(insats.period::integer) as last_year
    from core.insats
    where insats.former_name is not null
    group by all
)

select
    forbund,
    former_key,
    insats_key,
    first_year
from told
qualify row_number() over (
    partition by forbund, former_key
    order by last_year desc, insats_key
) = 1;

comment on view mart.renaming is 'What insatser were called before (tidigare namn), from all registers in force';
comment on column mart.renaming.forbund is 'Id of the förbund';
comment on column mart.renaming.former_key is 'The former name as names compare';
comment on column mart.renaming.insats_key is 'The later name as names compare';
comment on column mart.renaming.first_year is 'Year of the first register that says so';
