-- What is stored in a database, with its schema, and how many rows about.
select
    schema_name || '.' || table_name as relation,
    estimated_size as row_count
from duckdb_tables()
where database_name = '${database}'
order by all;
