-- When the latest delivery was judged.
select max(received_at) as received_until
from core.delivery_record;
