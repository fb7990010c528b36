-- Every run of the program until this edition was made. One row a run.
create table if not exists core.run (
    run bigint not null,
    command varchar not null,
    started_at timestamp not null,
    ended_at timestamp,
    exit_code integer
);

comment on table core.run is 'Every run of the program on this home, the one that made this edition last';
comment on column core.run.run is 'Number of the run, from 1; the same as in the journal';
comment on column core.run.command is 'nightly, ingest, publish or rebuild';
comment on column core.run.started_at is 'When it began, in UTC';
comment on column core.run.ended_at is 'When it ended, in UTC; NULL: it was killed, or is the run that made this edition';
comment on column core.run.exit_code is '0 done, 65 with a rejected delivery, 70 internal failure, 74 input/output failure, 78 wrong configuration; NULL: it was killed, or is the run that made this edition';
