-- Deliveries that are not there. One row a member, quarter and dataset.
create or replace view mart.remark_missing_delivery as
with due_month as (
    select
        member_due_date.forbund,
        period.period,
        make_date(
            period.year + (due_month <= 3 * period.quarter)::integer,
            due_month,
            1
        ) as first_day,
        due_day
    from core.member_due_date
    inner join mart.period on member_due_date.quarter = period.quarter
),

due as (
    select
        due_month.forbund,
        due_month.period,
        first_day + (least(due_day, day(last_day(first_day))) - 1)::integer
            as due_date
    from due_month
)

select
    due.forbund,
    due.period,
    'missing_delivery' as kind,
    dataset.dataset,
    null::varchar as insats,
    due.due_date as on_date,
    null::timestamp as at_time,
    null::decimal(18, 2) as amount_sek
from due
cross join core.dataset
where
    dataset.frequency = 'quarter'
    and not exists (
        select 1
        from core.delivery
        where
            delivery.in_force
            and delivery.forbund = due.forbund
            and delivery.period = due.period
            and delivery.dataset = dataset.dataset
    );

comment on view mart.remark_missing_delivery is 'Quarterly deliveries without an accepted revision';
comment on column mart.remark_missing_delivery.forbund is 'Id of the förbund';
comment on column mart.remark_missing_delivery.period is 'Quarter, such as 2023K4';
comment on column mart.remark_missing_delivery.kind is 'missing_delivery';
comment on column mart.remark_missing_delivery.dataset is 'Name of the dataset, in Swedish';
comment on column mart.remark_missing_delivery.insats is 'Always NULL: about no insats';
comment on column mart.remark_missing_delivery.on_date is 'Day the delivery is due';
comment on column mart.remark_missing_delivery.at_time is 'Always NULL: at no time';
comment on column mart.remark_missing_delivery.amount_sek is 'Always NULL: about no amount';
