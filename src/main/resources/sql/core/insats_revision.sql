-- Rows of dataset insatser, as delivered. One row a delivered row.
create table if not exists core.insats_revision (
    delivery_id bigint not null,
    line bigint not null,
    forbund varchar not null,
    period varchar not null,
    insats varchar not null,
    orientation varchar not null,
    participant_reporting varchar,
    shared_insats varchar,
    former_name varchar,
    kind varchar,
    starts_on date,
    ends_on date,
    target_pct decimal(5, 2)
);

comment on table core.insats_revision is 'The register of insatser (dataset insatser) of every accepted revision, as delivered. The rows in force are in core.insats.';
comment on column core.insats_revision.delivery_id is 'The delivery the row came in, see core.delivery';
comment on column core.insats_revision.line is 'Line of the file where the row begins, from 1';
comment on column core.insats_revision.forbund is 'Id of the förbund that delivered';
comment on column core.insats_revision.period is 'Year delivered for, such as 2023';
comment on column core.insats_revision.insats is 'Name of the insats';
comment on column core.insats_revision.orientation is 'individinriktad or strukturövergripande (inriktning)';
comment on column core.insats_revision.participant_reporting is 'individer, or volym: heads at conferences and training, never participants (deltagarredovisning); NULL: individer';
comment on column core.insats_revision.shared_insats is 'Common name of an insats that several förbund share (länsgemensam insats); NULL: not shared';
comment on column core.insats_revision.former_name is 'What it was called before (tidigare namn); NULL: no other name';
comment on column core.insats_revision.kind is 'Kind of insats (insatstyp), see core.insats_kind; NULL: not given';
comment on column core.insats_revision.starts_on is 'First day (start); NULL: not given';
comment on column core.insats_revision.ends_on is 'Last day (slut); NULL: not given, or going on';
comment on column core.insats_revision.target_pct is 'Target share of exits to work or studies, per cent (mål); NULL: not given';
