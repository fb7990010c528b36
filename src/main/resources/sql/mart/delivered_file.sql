-- Quarterly deliveries in force of members. One row a förbund, quarter and
-- dataset.
create or replace view mart.delivered_file as
select
    delivery.forbund,
    delivery.period,
    period.year,
    period.quarter,
    delivery.dataset,
    delivery.delivery_id,
    lag(period.quarter) over (
        partition by delivery.forbund, delivery.dataset, period.year
        order by period.quarter
    ) as before_quarter
from core.delivery
inner join mart.period on delivery.period = period.period
inner join core.member on delivery.forbund = member.forbund
where delivery.in_force;

comment on view mart.delivered_file is 'The quarterly deliveries in force';
comment on column mart.delivered_file.forbund is 'Id of the förbund';
comment on column mart.delivered_file.period is 'Quarter, such as 2023K4';
comment on column mart.delivered_file.year is 'Year of the quarter';
comment on column mart.delivered_file.quarter is 'Number of the quarter, 1 to 4';
comment on column mart.delivered_file.dataset is 'Name of the dataset, in Swedish';
comment on column mart.delivered_file.delivery_id is 'The delivery, see core.delivery';
comment on column mart.delivered_file.before_quarter is 'The quarter of the same year that was delivered before it; NULL: none';
