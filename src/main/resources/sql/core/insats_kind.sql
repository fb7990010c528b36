-- Kinds of insats, from jobs/reference/insats-kinds.csv. One row a kind.
create or replace table core.insats_kind (
    kind varchar not null,
    meaning varchar not null
);

comment on table core.insats_kind is 'The kinds of insats that registers choose from, as declared today';
comment on column core.insats_kind.kind is 'Name of the kind (insatstyp)';
comment on column core.insats_kind.meaning is 'What counts as it, in Swedish';
