-- Groups of reasons for exit. One row a group.
create or replace view mart.reason_group as
select
    allowed_value.value as reason_group,
    allowed_value.position,
    allowed_value.value in ('arbete', 'studier', 'arbete eller studier')
        as is_work_or_studies
from core.allowed_value
where
    allowed_value.dataset = 'exit-reasons'
    and allowed_value.column_name = 'reason_group'
union all
select
    'ej klassad' as reason_group,
    99 as position,
    false as is_work_or_studies;

comment on view mart.reason_group is 'The groups that reasons for exit belong to';
comment on column mart.reason_group.reason_group is 'Name of the group, in Swedish; ej klassad: in none';
comment on column mart.reason_group.position is 'Order of printing';
comment on column mart.reason_group.is_work_or_studies is 'Whether it is work or studies (arbete, studier), by which all förbund compare';
