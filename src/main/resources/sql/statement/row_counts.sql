-- How many rows, from how many lines of the file, some deliveries have in the
-- table of a dataset.
select
    delivery_id,
    count(*) as row_count,
    count(distinct line) as line_count
from core.${table}
where delivery_id in (${delivery_ids})
group by delivery_id;
