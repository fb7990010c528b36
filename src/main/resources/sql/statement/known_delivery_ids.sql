-- The deliveries that the warehouse has.
select delivery_id
from core.delivery_record;
