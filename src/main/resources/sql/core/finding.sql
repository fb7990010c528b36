-- Findings of the deliveries known at as_of. One row a finding.
create or replace view core.finding as
select
    finding_record.delivery_id,
    finding_record.severity,
    finding_record.code,
    finding_record.line,
    finding_record.column_name,
    finding_record.value,
    finding_record.message,
    finding_record.next_step,
    finding_record.position
from core.finding_record
inner join core.delivery
    on finding_record.delivery_id = delivery.delivery_id;

comment on view core.finding is 'What was found wrong or doubtful in the deliveries';
comment on column core.finding.delivery_id is 'The delivery that shows it, see core.delivery';
comment on column core.finding.severity is 'error (rejects the delivery) or warning (rejects nothing)';
comment on column core.finding.code is 'What was found; the codes are stable';
comment on column core.finding.line is 'Line of the file, from 1; NULL where it is about the whole file';
comment on column core.finding.column_name is 'Header of the column, as declared or as delivered; NULL where it is about no single one';
comment on column core.finding.value is 'The value as delivered; NULL where there is none, and always for personal data';
comment on column core.finding.message is 'The rule and how it was broken, in Swedish';
comment on column core.finding.next_step is 'What to do, in Swedish';
comment on column core.finding.position is 'From 1 in the order found in the file';
