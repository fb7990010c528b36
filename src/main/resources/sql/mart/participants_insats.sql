-- Own participants of an insats by sex. One row an insats, quarter and figure.
create or replace view mart.participants_insats as
with added as (
    select
        forbund,
        period,
        named_key,
        figure,
        coalesce(
            core.all_reported(value, is_by_total),
            core.all_reported(value, is_by_sex and not is_by_total)
        ) as persons,
        core.all_reported(women, is_by_sex) as women,
        core.all_reported(men, is_by_sex) as men
    from mart.participants_split
    group by all
)

select
    forbund,
    period,
    named_key,
    unnest([figure, figure || '.kvinna', figure || '.man']) as figure,
    unnest([persons, women, men])::bigint as value
from added;

comment on view mart.participants_insats is 'Own participants of an insats, municipalities and ages put together';
comment on column mart.participants_insats.forbund is 'Id of the förbund';
comment on column mart.participants_insats.period is 'Quarter, such as 2023K4';
comment on column mart.participants_insats.named_key is 'Name of the insats as delivered, as names compare';
comment on column mart.participants_insats.figure is 'The figure, see mart.figure';
comment on column mart.participants_insats.value is 'Cumulative since 1 January: never add quarters. Persons; NULL: not reported';
