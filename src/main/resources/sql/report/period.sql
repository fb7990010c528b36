-- Quarters that have a report, and how fresh it is. One row a quarter.
create or replace view report.period as
select
    period.period,
    max(delivery.received_at) as received_until
from mart.period
inner join core.delivery on period.period = delivery.period
group by period.period;

comment on view report.period is 'The quarters that have a report';
comment on column report.period.period is 'Quarter, such as 2023K4';
comment on column report.period.received_until is 'When the latest delivery for it was judged, in UTC';
