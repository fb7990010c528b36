-- What shows between deliveries, for the receipts and to be counted.
select
    forbund,
    delivery_id,
    code,
    line,
    column_name,
    value,
    message,
    next_step
from core.finding
where severity = 'warning'
order by delivery_id, position;
