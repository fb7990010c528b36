-- For each table stored in the database in use, the statement that makes a view with the same columns and nothing in them.
select
    'create view ' || schema_name || '.' || table_name || ' as select '
    || string_agg('null::' || data_type || ' as "' || column_name || '"', ', ' order by column_index) as statement
from duckdb_columns()
where
    database_name = current_database()
    and (schema_name, table_name) in (
        select (tables.schema_name, tables.table_name)
        from duckdb_tables() as tables
        where tables.database_name = current_database()
    )
group by schema_name, table_name
order by schema_name, table_name;
