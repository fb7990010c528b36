-- How many rows, from how many lines of the file, some deliveries have in the
-- table of a dataset, and the sum of each number column.
select
    delivery_id,
    count(*) as row_count,
    count(distinct line) as line_count,
    sum(columns('^(${columns})$')) as "sum_of_\0"
from core.${table}
where delivery_id in (${delivery_ids})
group by delivery_id;
