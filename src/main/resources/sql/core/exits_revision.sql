-- Rows of dataset avslut, as delivered. One row a delivered row.
create table if not exists core.exits_revision (
    delivery_id bigint not null,
    line bigint not null,
    forbund varchar not null,
    period varchar not null,
    insats varchar not null,
    sex varchar not null,
    reason varchar not null,
    exits integer not null
);

comment on table core.exits_revision is 'Exits by reason (dataset avslut) of every accepted revision, as delivered. The rows in force are in core.exits.';
comment on column core.exits_revision.delivery_id is 'The delivery the row came in, see core.delivery';
comment on column core.exits_revision.line is 'Line of the file where the row begins, from 1';
comment on column core.exits_revision.forbund is 'Id of the förbund that delivered';
comment on column core.exits_revision.period is 'Quarter delivered for, such as 2023K4';
comment on column core.exits_revision.insats is 'Name of the insats as delivered';
comment on column core.exits_revision.sex is 'kvinna, man, or totalt where it is not split';
comment on column core.exits_revision.reason is 'Why they ended (orsak), in the words of the förbund; see core.exit_reason';
comment on column core.exits_revision.exits is 'Cumulative since 1 January: never add quarters. Own participants who ended for this reason (antal) (Of the quarter alone for a member whose core.member.figures is per-quarter.)';
