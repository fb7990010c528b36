-- Guests in shared insatser, by the förbund they belong to. One row an insats,
-- quarter, home förbund and figure.
create or replace view mart.guest as
with guest_row as (
    select
        participants.forbund,
        participants.period,
        core.name_key(participants.insats) as named_key,
        core.name_key(participants.home_forbund) as home_forbund,
        participants.sex,
        unnest(['participants', 'new_participants', 'ended']) as figure,
        unnest([participants, new_participants, ended]) as value
    from core.participants
)

select
    forbund,
    period,
    named_key,
    home_forbund,
    figure,
    core.total_over_sex(value, sex)::bigint as value
from guest_row
where home_forbund <> forbund
group by all;

comment on view mart.guest is 'Participants of other förbund that a förbund names in a shared insats: compared, and never counted';
comment on column mart.guest.forbund is 'Id of the förbund';
comment on column mart.guest.period is 'Quarter, such as 2023K4';
comment on column mart.guest.named_key is 'Name of the insats as delivered, as names compare';
comment on column mart.guest.home_forbund is 'Id of the förbund that they belong to';
comment on column mart.guest.figure is 'participants, new_participants or ended';
comment on column mart.guest.value is 'Cumulative since 1 January: never add quarters. Persons; NULL: not reported';
