-- Deliveries of ekonomi without a single utfall. One row a member and quarter.
create or replace view mart.remark_no_spending as
select
    delivery.forbund,
    delivery.period,
    'no_spending' as kind,
    delivery.dataset,
    null::varchar as insats,
    null::date as on_date,
    null::timestamp as at_time,
    null::decimal(18, 2) as amount_sek
from core.delivery
anti join mart.reporting using (forbund, period, dataset)
where delivery.in_force and delivery.dataset = 'ekonomi';

comment on view mart.remark_no_spending is 'Deliveries of ekonomi without a single utfall, which report no spending';
comment on column mart.remark_no_spending.forbund is 'Id of the förbund';
comment on column mart.remark_no_spending.period is 'Quarter, such as 2023K4';
comment on column mart.remark_no_spending.kind is 'no_spending';
comment on column mart.remark_no_spending.dataset is 'Name of the dataset, in Swedish';
comment on column mart.remark_no_spending.insats is 'Always NULL: about no insats';
comment on column mart.remark_no_spending.on_date is 'Always NULL: of no day';
comment on column mart.remark_no_spending.at_time is 'Always NULL: at no time';
comment on column mart.remark_no_spending.amount_sek is 'Always NULL: about no amount';
