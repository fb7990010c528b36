-- Deliveries in force that report something. One row a förbund, quarter and
-- dataset. A delivery of ekonomi without a single utfall reports no spending.
create or replace view mart.reporting as
with spending_reported as (
    select distinct
        spending.forbund,
        spending.period
    from core.spending
    where spending.spending_sek is not null
)

select
    delivery.forbund,
    delivery.period,
    delivery.dataset
from core.delivery
left join spending_reported
    on
        delivery.forbund = spending_reported.forbund
        and delivery.period = spending_reported.period
where
    delivery.in_force
    and (
        delivery.dataset <> 'ekonomi'
        or spending_reported.forbund is not null
    );

comment on view mart.reporting is 'Which förbund report what for which period; a delivery of ekonomi without a single utfall reports no spending';
comment on column mart.reporting.forbund is 'Id of the förbund';
comment on column mart.reporting.period is 'Period delivered for';
comment on column mart.reporting.dataset is 'Name of the dataset';
