-- Every finding of every delivery. One row a finding.
create table if not exists core.finding_record (
    delivery_id bigint not null,
    position integer not null,
    severity varchar not null,
    code varchar not null,
    line bigint,
    column_name varchar,
    value varchar,
    message varchar not null,
    next_step varchar not null
);

comment on table core.finding_record is 'Every finding of every delivery. Ask core.finding instead: it knows as_of.';
comment on column core.finding_record.delivery_id is 'The delivery that shows it, see core.delivery';
comment on column core.finding_record.position is 'From 1 in the order found in the file';
comment on column core.finding_record.severity is 'error (rejects the delivery) or warning (rejects nothing)';
comment on column core.finding_record.code is 'What was found; the codes are stable';
comment on column core.finding_record.line is 'Line of the file, from 1; NULL where it is about the whole file';
comment on column core.finding_record.column_name is 'Header of the column, as declared or as delivered; NULL where it is about no single one';
comment on column core.finding_record.value is 'The value as delivered; NULL where there is none, and always for personal data';
comment on column core.finding_record.message is 'The rule and how it was broken, in Swedish';
comment on column core.finding_record.next_step is 'What to do, in Swedish';
