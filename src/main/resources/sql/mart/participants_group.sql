-- Own participants with the sexes put together. One row an insats, kommun,
-- age band and quarter.
create or replace view mart.participants_group as
with own as (
    select
        participants.*,
        core.name_key(participants.insats) as insats_key,
        core.name_key(participants.municipality) as municipality_key
    from core.participants
    where
        coalesce(
            core.name_key(participants.home_forbund), participants.forbund
        ) = participants.forbund
)

select
    own.forbund,
    own.period,
    own.insats_key,
    own.municipality_key,
    own.age_band,
    bool_or(own.sex = 'totalt') as has_total_row,
    core.total_over_sex(own.participants, own.sex)::bigint as participants,
    core.total_over_sex(own.new_participants, own.sex)::bigint
        as new_participants,
    core.total_over_sex(own.ended, own.sex)::bigint as ended
from own
group by
    own.forbund,
    own.period,
    own.insats_key,
    own.municipality_key,
    own.age_band;

comment on view mart.participants_group is 'Own participants (no guests) with the sexes put together, by insats, municipality and age band as delivered';
comment on column mart.participants_group.forbund is 'Id of the förbund';
comment on column mart.participants_group.period is 'Quarter, such as 2023K4';
comment on column mart.participants_group.insats_key is 'Name of the insats as names compare: lower case, single blanks';
comment on column mart.participants_group.municipality_key is 'Municipality as names compare; NULL: not split';
comment on column mart.participants_group.age_band is 'Ages in whole years, such as 16-29; NULL: not split';
comment on column mart.participants_group.has_total_row is 'Whether the delivery has a row totalt for the group';
comment on column mart.participants_group.participants is 'Cumulative since 1 January: never add quarters. Persons who took part: totalt where it reports, else kvinna + man; NULL: not reported';
comment on column mart.participants_group.new_participants is 'Cumulative since 1 January: never add quarters. Of them, those not ongoing on 1 January; NULL: not reported';
comment on column mart.participants_group.ended is 'Cumulative since 1 January: never add quarters. Of them, those not ongoing at the end of the quarter; NULL: not reported';
