-- Own exits by reason, the sexes put together. One row an insats, quarter and
-- reason.
create or replace view mart.exits_reason as
with added as (
    select
        forbund,
        period,
        core.name_key(insats) as named_key,
        core.name_key(reason) as reason_key,
        core.total_over_sex(exits, sex)::bigint as value,
        arg_min(reason, line) as reason,
        min(line) as line,
        any_value(delivery_id) as delivery_id
    from core.exits
    group by all
)

select
    added.*,
    coalesce(own.reason_group, shared.reason_group, 'ej klassad')
        as reason_group
from added
left join core.exit_reason as own
    on
        added.forbund = own.forbund
        and added.reason_key = core.name_key(own.reason)
left join core.exit_reason as shared
    on
        shared.forbund is null
        and added.reason_key = core.name_key(shared.reason);

comment on view mart.exits_reason is 'Own exits by reason, and the group that the reason belongs to';
comment on column mart.exits_reason.forbund is 'Id of the förbund';
comment on column mart.exits_reason.period is 'Quarter, such as 2023K4';
comment on column mart.exits_reason.named_key is 'Name of the insats as delivered, as names compare';
comment on column mart.exits_reason.reason_key is 'The reason as names compare';
comment on column mart.exits_reason.value is 'Cumulative since 1 January: never add quarters. Exits';
comment on column mart.exits_reason.reason is 'The reason as delivered';
comment on column mart.exits_reason.line is 'Line of the delivery, from 1';
comment on column mart.exits_reason.delivery_id is 'The delivery, see core.delivery';
comment on column mart.exits_reason.reason_group is 'The common group of the reason; ej klassad where core.exit_reason does not have it';
