-- Steps of the optimizer that take most of the time of a question to stacked views,
-- and gain nothing on data of this size; DuckDB before 2 has none of them, and then this is blank.
select string_agg(name) as names
from duckdb_optimizers()
where name = 'projection_pullup';
