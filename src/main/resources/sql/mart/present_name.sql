-- Present names of insatser that have been renamed, once or several times. One
-- row a former name.
create or replace view mart.present_name as
with recursive step as (
    select
        renaming.forbund,
        renaming.former_key,
        renaming.insats_key,
        renaming.first_year,
        1 as steps
    from mart.renaming
    union all
    select
        step.forbund,
        step.former_key,
        renaming.insats_key,
        renaming.first_year,
        step.steps + 1 as steps
    from step
    inner join mart.renaming
        on
            step.forbund = renaming.forbund
            and step.insats_key = renaming.former_key
            -- later each time, so that a name taken back makes no circle
            and step.first_year < renaming.first_year
)

select
    forbund,
    former_key,
    arg_max(insats_key, steps) as insats_key
from step
group by all;

comment on view mart.present_name is 'The present name of each insats that has been renamed, however often';
comment on column mart.present_name.forbund is 'Id of the förbund';
comment on column mart.present_name.former_key is 'A former name as names compare';
comment on column mart.present_name.insats_key is 'The present name as names compare';
