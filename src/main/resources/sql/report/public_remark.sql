-- What is missing or doubtful in a quarter, as it may be published: it holds no number
-- of persons. One row a remark.
create or replace view report.public_remark as
select
    period,
    county,
    forbund,
    name,
    kind,
    dataset,
    insats,
    on_date,
    at_time,
    amount_sek
from report.remark;

comment on view report.public_remark is 'What is missing or doubtful in a quarter, as it may be published';
comment on column report.public_remark.period is 'Quarter, such as 2023K4';
comment on column report.public_remark.county is 'Id of the county of the förbund';
comment on column report.public_remark.forbund is 'Id of the förbund';
comment on column report.public_remark.name is 'Its full name';
comment on column report.public_remark.kind is 'What is missing, see report.remark';
comment on column report.public_remark.dataset is 'Dataset that it is about, in Swedish';
comment on column report.public_remark.insats is 'Insats that it is about; NULL: none';
comment on column report.public_remark.on_date is 'Date due; NULL: not about one';
comment on column report.public_remark.at_time is 'When, in UTC; NULL: not about a time';
comment on column report.public_remark.amount_sek is 'Cumulative since 1 January: never add quarters. The amount it is about, SEK; NULL: none';
