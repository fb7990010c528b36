-- Steps of the optimizer that take longer than they gain where there are few rows:
-- all but the one that makes joins of tables named beside each other.
select string_agg(name) as names
from duckdb_optimizers()
where name <> 'filter_pushdown';
