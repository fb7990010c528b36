-- What is stored in a database, with its schema.
select schema_name || '.' || table_name as relation
from duckdb_tables()
where database_name = '${database}'
order by all;
