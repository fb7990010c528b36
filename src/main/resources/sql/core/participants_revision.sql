-- Rows of dataset deltagare, as delivered. One row a delivered row.
create table if not exists core.participants_revision (
    delivery_id bigint not null,
    line bigint not null,
    forbund varchar not null,
    period varchar not null,
    insats varchar not null,
    municipality varchar,
    sex varchar not null,
    age_band varchar,
    home_forbund varchar,
    participants integer,
    new_participants integer,
    ended integer
);

comment on table core.participants_revision is 'Counts of participants (dataset deltagare) of every accepted revision, as delivered. The rows in force are in core.participants.';
comment on column core.participants_revision.delivery_id is 'The delivery the row came in, see core.delivery';
comment on column core.participants_revision.line is 'Line of the file where the row begins, from 1';
comment on column core.participants_revision.forbund is 'Id of the förbund that delivered';
comment on column core.participants_revision.period is 'Quarter delivered for, such as 2023K4';
comment on column core.participants_revision.insats is 'Name of the insats as delivered';
comment on column core.participants_revision.municipality is 'Municipality (kommun) of the participants; NULL: not split';
comment on column core.participants_revision.sex is 'kvinna, man, or totalt where it is not split';
comment on column core.participants_revision.age_band is 'Ages (ålder) in whole years, such as 16-29; NULL: not split';
comment on column core.participants_revision.home_forbund is 'The förbund that the participants belong to (hemförbund), for a shared insats; NULL: the one delivering. Others are guests, never counted here.';
comment on column core.participants_revision.participants is 'Cumulative since 1 January: never add quarters. Persons who took part at any time (deltagare); NULL: not reported (Of the quarter alone for a member whose core.member.figures is per-quarter.)';
comment on column core.participants_revision.new_participants is 'Cumulative since 1 January: never add quarters. Of the participants, those not ongoing on 1 January (nya); NULL: not reported (Of the quarter alone for a member whose core.member.figures is per-quarter.)';
comment on column core.participants_revision.ended is 'Cumulative since 1 January: never add quarters. Of the participants, those not ongoing at the end of the quarter (avslutade); NULL: not reported (Of the quarter alone for a member whose core.member.figures is per-quarter.)';
