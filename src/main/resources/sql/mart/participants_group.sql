-- Own participants with the sexes put together, and apart. One row an insats,
-- kommun, age band, quarter and figure.
create or replace view mart.participants_group as
with own as (
    select
        forbund,
        period,
        core.name_key(insats) as named_key,
        core.name_key(municipality) as municipality_key,
        age_band,
        bool_or(sex <> 'totalt') as is_by_sex,
        core.over_sex(participants, sex) as participants,
        core.over_sex(new_participants, sex) as new_participants,
        core.over_sex(ended, sex) as ended
    from core.participants
    where coalesce(core.name_key(home_forbund), forbund) = forbund
    group by all
),

figure_row as (
    select
        * exclude (participants, new_participants, ended),
        unnest(['participants', 'new_participants', 'ended']) as figure,
        unnest([participants, new_participants, ended]) as counted
    from own
)

select
    forbund,
    period,
    named_key,
    municipality_key,
    age_band,
    figure,
    counted.is_by_total,
    is_by_sex,
    counted.women,
    counted.men,
    counted.value
from figure_row;

comment on view mart.participants_group is 'Own participants with the sexes put together and apart, by insats, municipality and age band as delivered';
comment on column mart.participants_group.forbund is 'Id of the förbund';
comment on column mart.participants_group.period is 'Quarter, such as 2023K4';
comment on column mart.participants_group.named_key is 'Name of the insats as delivered, as names compare';
comment on column mart.participants_group.municipality_key is 'Municipality as names compare; NULL: not split';
comment on column mart.participants_group.age_band is 'Ages in whole years, such as 16-29; NULL: not split';
comment on column mart.participants_group.figure is 'participants: persons who took part; new_participants: of them, those not ongoing on 1 January; ended: of them, those not ongoing at the end of the quarter';
comment on column mart.participants_group.is_by_total is 'Whether a row totalt reports it';
comment on column mart.participants_group.is_by_sex is 'Whether there is a row of kvinna or man';
comment on column mart.participants_group.women is 'Cumulative since 1 January: never add quarters. Women; NULL: not reported';
comment on column mart.participants_group.men is 'Cumulative since 1 January: never add quarters. Men; NULL: not reported';
comment on column mart.participants_group.value is 'Cumulative since 1 January: never add quarters. Persons: totalt where it reports, else kvinna + man; NULL: not reported';
