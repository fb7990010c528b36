-- Own participants with the sexes put together, and apart. One row an insats,
-- kommun, age band, quarter and figure.
create or replace view mart.participants_group as
with sexes as (
    select
        forbund,
        period,
        named_key,
        municipality_key,
        age_band,
        figure,
        bool_or(sex = 'totalt' and value is not null) as is_by_total,
        bool_or(sex <> 'totalt') as is_by_sex,
        bool_or(sex = 'kvinna') as has_women,
        bool_or(sex = 'man') as has_men,
        max(value) filter (where sex = 'kvinna') as women,
        max(value) filter (where sex = 'man') as men,
        core.total_over_sex(value, sex) as value
    from mart.participants_row
    group by all
)

select
    sexes.* exclude (has_women, has_men, women, men, value),
    -- one without a row is none, unless a total says that there are more
    case
        when has_women then women
        when has_men and value = men then 0
    end::bigint as women,
    case
        when has_men then men
        when has_women and value = women then 0
    end::bigint as men,
    value::bigint as value
from sexes;

comment on view mart.participants_group is 'Own participants with the sexes put together and apart, by insats, municipality and age band as delivered';
comment on column mart.participants_group.forbund is 'Id of the förbund';
comment on column mart.participants_group.period is 'Quarter, such as 2023K4';
comment on column mart.participants_group.named_key is 'Name of the insats as delivered, as names compare';
comment on column mart.participants_group.municipality_key is 'Municipality as names compare; NULL: not split';
comment on column mart.participants_group.age_band is 'Ages in whole years, such as 16-29; NULL: not split';
comment on column mart.participants_group.figure is 'The figure, see mart.participants_row';
comment on column mart.participants_group.is_by_total is 'Whether a row totalt reports it';
comment on column mart.participants_group.is_by_sex is 'Whether there is a row of kvinna or man';
comment on column mart.participants_group.women is 'Cumulative since 1 January: never add quarters. Women; NULL: not reported';
comment on column mart.participants_group.men is 'Cumulative since 1 January: never add quarters. Men; NULL: not reported';
comment on column mart.participants_group.value is 'Cumulative since 1 January: never add quarters. Persons: totalt where it reports, else kvinna + man; NULL: not reported';
