-- The columns of a table in schema core, in order, with their types.
select
    column_name,
    data_type
from duckdb_columns()
where
    database_name = current_database()
    and schema_name = 'core'
    and table_name = '${table}'
order by column_index;
