-- What is missing or doubtful in a quarter. One row a remark.
create or replace view report.remark as
with remark_row as (
    select * from mart.remark_missing_delivery
    union all
    select * from mart.remark_rejected_latest
    union all
    select * from mart.remark_no_spending
    union all
    select * from mart.remark_not_split
    union all
    select * from mart.remark_not_reported
)

select
    remark_row.period,
    member.county,
    remark_row.forbund,
    member.name,
    remark_row.kind,
    remark_row.dataset,
    remark_row.insats,
    remark_row.on_date,
    remark_row.at_time,
    remark_row.amount_sek
from remark_row
inner join core.member on remark_row.forbund = member.forbund;

comment on view report.remark is 'What is missing or doubtful in a quarter, to be said beside the figures';
comment on column report.remark.period is 'Quarter, such as 2023K4';
comment on column report.remark.county is 'Id of the county of the förbund';
comment on column report.remark.forbund is 'Id of the förbund';
comment on column report.remark.name is 'Its full name';
comment on column report.remark.kind is 'missing_delivery, rejected_latest, no_spending, not_split, or not_reported.<figure>';
comment on column report.remark.dataset is 'Name of the dataset, in Swedish';
comment on column report.remark.insats is 'The insats it is about; NULL: none, or several';
comment on column report.remark.on_date is 'Day due; NULL: of no day';
comment on column report.remark.at_time is 'When it was judged, in UTC; NULL: at no time';
comment on column report.remark.amount_sek is 'Cumulative since 1 January: never add quarters. The amount it is about, SEK; NULL: none';
