-- Reports: a county has one for each quarter that its members have delivered for. One
-- row a county and quarter.
create or replace view report.public_county_period as
select
    county,
    period,
    received_until
from report.county_period;

comment on view report.public_county_period is 'The quarters that a county has a report for';
comment on column report.public_county_period.county is 'Id of the county';
comment on column report.public_county_period.period is 'Quarter, such as 2023K4';
comment on column report.public_county_period.received_until is 'When the latest delivery of its members for it was judged, in UTC';
