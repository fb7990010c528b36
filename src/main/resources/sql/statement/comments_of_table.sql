-- The comments on a table in schema core and its columns; NULL for the table.
select
    null as column_name,
    comment
from duckdb_tables()
where
    database_name = current_database()
    and schema_name = 'core'
    and table_name = '${table}'
union all
select
    column_name,
    comment
from duckdb_columns()
where
    database_name = current_database()
    and schema_name = 'core'
    and table_name = '${table}';
