-- Reports: a county has one for each quarter that its members have delivered for. One
-- row a county and quarter.
create or replace view report.county_period as
select
    member.county,
    period.period,
    max(delivery.received_at) as received_until
from mart.period
inner join core.delivery on period.period = delivery.period
inner join core.member on delivery.forbund = member.forbund
group by member.county, period.period;

comment on view report.county_period is 'The quarters that a county has a report for';
comment on column report.county_period.county is 'Id of the county';
comment on column report.county_period.period is 'Quarter, such as 2023K4';
comment on column report.county_period.received_until is 'When the latest delivery of its members for it was judged, in UTC';
