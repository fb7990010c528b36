-- Own participants added over kommun and age. One row an insats, quarter and
-- way of splitting: a delivery may split kvinna and man by kommun and not
-- totalt, and then says the same thing twice.
create or replace view mart.participants_split as
select
    participants_group.forbund,
    participants_group.period,
    participants_group.insats_key,
    participants_group.municipality_key is not null as is_by_municipality,
    participants_group.age_band is not null as is_by_age,
    bool_or(participants_group.has_total_row) as has_total_row,
    core.all_reported(participants_group.participants, true)::bigint
        as participants,
    core.all_reported(participants_group.new_participants, true)::bigint
        as new_participants,
    core.all_reported(participants_group.ended, true)::bigint as ended
from mart.participants_group
group by all;

comment on view mart.participants_split is 'Own participants added over municipality and age band, one row for each way of splitting that a delivery uses';
comment on column mart.participants_split.forbund is 'Id of the förbund';
comment on column mart.participants_split.period is 'Quarter, such as 2023K4';
comment on column mart.participants_split.insats_key is 'Name of the insats as names compare';
comment on column mart.participants_split.is_by_municipality is 'Whether the rows name a municipality';
comment on column mart.participants_split.is_by_age is 'Whether the rows name an age band';
comment on column mart.participants_split.has_total_row is 'Whether some of the rows are of totalt';
comment on column mart.participants_split.participants is 'Cumulative since 1 January: never add quarters. Persons who took part; NULL: some group does not report';
comment on column mart.participants_split.new_participants is 'Cumulative since 1 January: never add quarters. Of them, those not ongoing on 1 January; NULL: some group does not report';
comment on column mart.participants_split.ended is 'Cumulative since 1 January: never add quarters. Of them, those not ongoing at the end of the quarter; NULL: some group does not report';
