-- Own participants added over kommun and age. One row an insats, quarter,
-- figure and way of splitting: a delivery may split kvinna and man by kommun
-- and not totalt, and then says the same thing twice.
create or replace view mart.participants_split as
select
    participants_group.forbund,
    participants_group.period,
    participants_group.named_key,
    participants_group.figure,
    participants_group.municipality_key is not null as is_by_municipality,
    participants_group.age_band is not null as is_by_age,
    bool_or(participants_group.is_by_total) as is_by_total,
    bool_or(participants_group.is_by_sex) as is_by_sex,
    core.all_reported(participants_group.women, true)::bigint as women,
    core.all_reported(participants_group.men, true)::bigint as men,
    core.all_reported(participants_group.value, true)::bigint as value
from mart.participants_group
group by all;

comment on view mart.participants_split is 'Own participants added over municipality and age band, one row for each way of splitting that a delivery uses';
comment on column mart.participants_split.forbund is 'Id of the förbund';
comment on column mart.participants_split.period is 'Quarter, such as 2023K4';
comment on column mart.participants_split.named_key is 'Name of the insats as delivered, as names compare';
comment on column mart.participants_split.figure is 'The figure, see mart.participants_group';
comment on column mart.participants_split.is_by_municipality is 'Whether the rows name a municipality';
comment on column mart.participants_split.is_by_age is 'Whether the rows name an age band';
comment on column mart.participants_split.is_by_total is 'Whether some row totalt reports it';
comment on column mart.participants_split.is_by_sex is 'Whether there is a row of kvinna or man';
comment on column mart.participants_split.women is 'Cumulative since 1 January: never add quarters. Women; NULL: some group does not report';
comment on column mart.participants_split.men is 'Cumulative since 1 January: never add quarters. Men; NULL: some group does not report';
comment on column mart.participants_split.value is 'Cumulative since 1 January: never add quarters. Persons; NULL: some group does not report';
