-- What this database is. One row.
create table if not exists core.edition (
    edition integer not null,
    received_until timestamp,
    is_example boolean not null,
    label varchar
);

comment on table core.edition is 'The edition that this database belongs to';
comment on column core.edition.edition is 'Number of the edition, from 1';
comment on column core.edition.received_until is 'When the latest delivery known in it was judged, in UTC; NULL: none yet';
comment on column core.edition.is_example is 'Whether the deliveries are constructed, wholly or partly';
comment on column core.edition.label is 'EXEMPEL – konstruerade uppgifter, or NULL for real deliveries; belongs on everything made from this database';
