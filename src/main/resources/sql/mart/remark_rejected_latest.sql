-- Deliveries whose latest revision was rejected. One row a member, period and
-- dataset.
create or replace view mart.remark_rejected_latest as
with latest as (
    select
        delivery.forbund,
        delivery.period,
        delivery.dataset,
        max(delivery.revision) as revision
    from core.delivery
    group by all
)

select
    delivery.forbund,
    delivery.period,
    'rejected_latest' as kind,
    delivery.dataset,
    null::varchar as insats,
    null::date as on_date,
    delivery.received_at as at_time,
    null::decimal(18, 2) as amount_sek
from core.delivery
semi join latest using (forbund, period, dataset, revision)
where delivery.verdict = 'rejected';

comment on view mart.remark_rejected_latest is 'Deliveries whose latest revision was rejected, so that an earlier one or none is in force';
comment on column mart.remark_rejected_latest.forbund is 'Id of the förbund';
comment on column mart.remark_rejected_latest.period is 'Quarter, such as 2023K4';
comment on column mart.remark_rejected_latest.kind is 'rejected_latest';
comment on column mart.remark_rejected_latest.dataset is 'Name of the dataset, in Swedish';
comment on column mart.remark_rejected_latest.insats is 'Always NULL: about no insats';
comment on column mart.remark_rejected_latest.on_date is 'Always NULL: of no day';
comment on column mart.remark_rejected_latest.at_time is 'When the revision was judged, in UTC';
comment on column mart.remark_rejected_latest.amount_sek is 'Always NULL: about no amount';
