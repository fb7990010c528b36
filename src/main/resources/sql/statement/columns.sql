-- The columns of the tables in schema core, in order, with their types.
select
    table_name,
    column_name,
    data_type
from duckdb_columns()
where
    database_name = current_database()
    and schema_name = 'core'
order by table_name, column_index;
