-- Quarters that some member has an accepted delivery for. One row a quarter.
create or replace view mart.period as
with delivered as (
    select distinct
        delivery.period,
        left(delivery.period, 4)::integer as year,
        right(delivery.period, 1)::integer as quarter
    from core.delivery
    inner join core.dataset on delivery.dataset = dataset.dataset
    inner join core.member on delivery.forbund = member.forbund
    where delivery.in_force and dataset.frequency = 'quarter'
)

select
    period,
    year,
    quarter,
    (year - 1) || right(period, 2) as previous_year_period,
    core.last_day_of_quarter(year, quarter) as last_day
from delivered;

comment on view mart.period is 'The quarters that some member has an accepted delivery for';
comment on column mart.period.period is 'Quarter, such as 2023K4';
comment on column mart.period.year is 'Its year';
comment on column mart.period.quarter is 'Its number, 1 to 4';
comment on column mart.period.previous_year_period is 'The same quarter of the year before, whether anything was delivered for it or not';
comment on column mart.period.last_day is 'Its last day';
