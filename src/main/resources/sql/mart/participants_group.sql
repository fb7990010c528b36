-- Own participants with the sexes put together. One row an insats, kommun, age
-- band, quarter and figure.
create or replace view mart.participants_group as
select
    participants_row.forbund,
    participants_row.period,
    participants_row.insats_key,
    participants_row.municipality_key,
    participants_row.age_band,
    participants_row.figure,
    bool_or(sex = 'totalt' and value is not null) as is_by_total,
    bool_or(sex <> 'totalt') as is_by_sex,
    core.total_over_sex(value, sex)::bigint as value
from mart.participants_row
group by
    participants_row.forbund,
    participants_row.period,
    participants_row.insats_key,
    participants_row.municipality_key,
    participants_row.age_band,
    participants_row.figure;

comment on view mart.participants_group is 'Own participants with the sexes put together, by insats, municipality and age band as delivered';
comment on column mart.participants_group.forbund is 'Id of the förbund';
comment on column mart.participants_group.period is 'Quarter, such as 2023K4';
comment on column mart.participants_group.insats_key is 'Name of the insats as names compare';
comment on column mart.participants_group.municipality_key is 'Municipality as names compare; NULL: not split';
comment on column mart.participants_group.age_band is 'Ages in whole years, such as 16-29; NULL: not split';
comment on column mart.participants_group.figure is 'The figure, see mart.participants_row';
comment on column mart.participants_group.is_by_total is 'Whether a row totalt reports it';
comment on column mart.participants_group.is_by_sex is 'Whether there is a row of kvinna or man';
comment on column mart.participants_group.value is 'Cumulative since 1 January: never add quarters. Persons: totalt where it reports, else kvinna + man; NULL: not reported';
