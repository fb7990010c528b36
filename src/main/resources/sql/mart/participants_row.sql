-- Own participants as delivered. One row a delivered row and figure.
create or replace view mart.participants_row as
with own as (
    select
        participants.forbund,
        participants.period,
        core.name_key(participants.insats) as named_key,
        core.name_key(participants.municipality) as municipality_key,
        participants.age_band,
        participants.sex,
        {
            'participants': participants.participants,
            'new_participants': participants.new_participants,
            'ended': participants.ended
        } as figures
    from core.participants
    where
        coalesce(
            core.name_key(participants.home_forbund), participants.forbund
        ) = participants.forbund
)

select
    forbund,
    period,
    named_key,
    municipality_key,
    age_band,
    sex,
    unnest(['participants', 'new_participants', 'ended']) as figure,
    unnest([figures.participants, figures.new_participants, figures.ended])
        as value
from own;

comment on view mart.participants_row is 'Own participants (no guests) as delivered, one row for each figure';
comment on column mart.participants_row.forbund is 'Id of the förbund';
comment on column mart.participants_row.period is 'Quarter, such as 2023K4';
comment on column mart.participants_row.named_key is 'Name of the insats as delivered, as names compare: lower case, single blanks';
comment on column mart.participants_row.municipality_key is 'Municipality as names compare; NULL: not split';
comment on column mart.participants_row.age_band is 'Ages in whole years, such as 16-29; NULL: not split';
comment on column mart.participants_row.sex is 'kvinna, man, or totalt where it is not split';
comment on column mart.participants_row.figure is 'participants: persons who took part; new_participants: of them, those not ongoing on 1 January; ended: of them, those not ongoing at the end of the quarter';
comment on column mart.participants_row.value is 'Cumulative since 1 January: never add quarters. Persons; NULL: not reported';
