-- Own participants of an insats. One row an insats and quarter.
create or replace view mart.participants_insats as
select
    participants_split.forbund,
    participants_split.period,
    participants_split.insats_key,
    coalesce(
        core.all_reported(participants, has_total_row),
        core.all_reported(participants, not has_total_row)
    )::bigint as participants,
    coalesce(
        core.all_reported(new_participants, has_total_row),
        core.all_reported(new_participants, not has_total_row)
    )::bigint as new_participants,
    coalesce(
        core.all_reported(ended, has_total_row),
        core.all_reported(ended, not has_total_row)
    )::bigint as ended
from mart.participants_split
group by
    participants_split.forbund,
    participants_split.period,
    participants_split.insats_key;

comment on view mart.participants_insats is 'Own participants of an insats, sexes, municipalities and ages put together';
comment on column mart.participants_insats.forbund is 'Id of the förbund';
comment on column mart.participants_insats.period is 'Quarter, such as 2023K4';
comment on column mart.participants_insats.insats_key is 'Name of the insats as names compare';
comment on column mart.participants_insats.participants is 'Cumulative since 1 January: never add quarters. Persons who took part; NULL: not reported';
comment on column mart.participants_insats.new_participants is 'Cumulative since 1 January: never add quarters. Of them, those not ongoing on 1 January; NULL: not reported';
comment on column mart.participants_insats.ended is 'Cumulative since 1 January: never add quarters. Of them, those not ongoing at the end of the quarter; NULL: not reported';
