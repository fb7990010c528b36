-- How many rows some deliveries have in the table of a dataset.
select
    delivery_id,
    count(*) as row_count
from core.${table}
where delivery_id in (${delivery_ids})
group by delivery_id;
