-- What shows between deliveries, for the receipts.
select
    delivery_id,
    code,
    line,
    column_name,
    value,
    message,
    next_step
from core.finding
where severity = 'warning' and delivery_id is not null
order by delivery_id, position;
