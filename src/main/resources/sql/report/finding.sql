-- What the deliveries contradict, as sentences. One row a finding and quarter; what
-- is not delivered is said by report.remark.
create or replace view report.finding as
select distinct
    period.period,
    member.county,
    warning.forbund,
    member.name,
    warning.code,
    warning.insats_key,
    warning.insats,
    warning.message,
    warning.message_without_counts
from mart.warning
inner join mart.period
    on
        warning.period = period.period
        or warning.period = period.year::varchar
inner join core.member on warning.forbund = member.forbund
where warning.code not in ('QUARTER_MISSING', 'NOT_DELIVERED');

comment on view report.finding is 'What the deliveries contradict, in Swedish';
comment on column report.finding.period is 'Quarter, such as 2023K4';
comment on column report.finding.county is 'Id of the county of the förbund';
comment on column report.finding.forbund is 'Id of the förbund';
comment on column report.finding.name is 'Its full name';
comment on column report.finding.code is 'What was found, see core.finding';
comment on column report.finding.insats_key is 'Name of the insats as names compare; NULL: about none, or several';
comment on column report.finding.insats is 'The insats; NULL: about none, or several';
comment on column report.finding.message is 'The sentence with its numbers: internal';
comment on column report.finding.message_without_counts is 'The sentence without numbers of persons';
