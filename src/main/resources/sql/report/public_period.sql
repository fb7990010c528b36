-- Quarters that have a report, and how fresh it is. One row a quarter.
create or replace view report.public_period as
select
    period,
    received_until
from report.period;

comment on view report.public_period is 'Quarters that have a report';
comment on column report.public_period.period is 'Quarter, such as 2023K4';
comment on column report.public_period.received_until is 'When the latest delivery for it was judged, in UTC';
