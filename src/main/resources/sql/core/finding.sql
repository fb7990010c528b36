-- Findings of the deliveries known at as_of. One row a finding. It is built after
-- the views of mart, which it reads for what shows only between deliveries:
-- analysts look for all findings in one place, beside the deliveries.
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
    finding_record.position,
    delivery.forbund,
    delivery.dataset,
    delivery.period
from core.finding_record
inner join core.delivery
    on finding_record.delivery_id = delivery.delivery_id
union all
select
    warning.delivery_id,
    'warning' as severity,
    warning.code,
    warning.line,
    warning.column_name,
    warning.value,
    warning.message,
    warning.next_step,
    row_number() over (
        partition by warning.delivery_id
        order by warning.code, warning.period, warning.message
    ) as position,
    warning.forbund,
    warning.dataset,
    warning.period
from mart.warning;

comment on view core.finding is 'What was found wrong or doubtful in the deliveries, and between them';
comment on column core.finding.delivery_id is 'The delivery that shows it, see core.delivery; NULL: it is about one that is not there';
comment on column core.finding.severity is 'error (rejects the delivery) or warning (rejects nothing)';
comment on column core.finding.code is 'What was found; the codes are stable';
comment on column core.finding.line is 'Line of the file, from 1; NULL where it is about the whole file';
comment on column core.finding.column_name is 'Header of the column, as declared or as delivered; NULL where it is about no single one';
comment on column core.finding.value is 'The value as delivered; NULL where there is none, and always for personal data';
comment on column core.finding.message is 'The rule and how it was broken, in Swedish';
comment on column core.finding.next_step is 'What to do, in Swedish';
comment on column core.finding.position is 'From 1 among the findings of the delivery of the same severity';
comment on column core.finding.forbund is 'Id of the förbund; NULL where the name of the file could not be read';
comment on column core.finding.dataset is 'Name of the dataset, in Swedish';
comment on column core.finding.period is 'Period that it is about';
