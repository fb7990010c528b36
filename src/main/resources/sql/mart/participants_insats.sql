-- Own participants of an insats. One row an insats, quarter and figure.
create or replace view mart.participants_insats as
select
    participants_split.forbund,
    participants_split.period,
    participants_split.insats_key,
    participants_split.figure,
    coalesce(
        core.all_reported(participants_split.value, is_by_total),
        core.all_reported(
            participants_split.value, is_by_sex and not is_by_total
        )
    )::bigint as value
from mart.participants_split
group by
    participants_split.forbund,
    participants_split.period,
    participants_split.insats_key,
    participants_split.figure;

comment on view mart.participants_insats is 'Own participants of an insats, sexes, municipalities and ages put together';
comment on column mart.participants_insats.forbund is 'Id of the förbund';
comment on column mart.participants_insats.period is 'Quarter, such as 2023K4';
comment on column mart.participants_insats.insats_key is 'Name of the insats as names compare';
comment on column mart.participants_insats.figure is 'The figure, see mart.participants_row';
comment on column mart.participants_insats.value is 'Cumulative since 1 January: never add quarters. Persons; NULL: not reported';
