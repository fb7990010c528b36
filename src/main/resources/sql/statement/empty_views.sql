-- For each relation of the database in use that another one does not store, the statement that makes a view with the
-- same columns and nothing in them.
select
    'create view ' || schema_name || '.' || table_name || ' as select '
    || string_agg('null::' || data_type || ' as "' || column_name || '"', ', ' order by column_index) as statement
from duckdb_columns()
where
    database_name = current_database()
    and not internal
    and (schema_name, table_name) not in (
        select (tables.schema_name, tables.table_name)
        from duckdb_tables() as tables
        where tables.database_name = '${database}'
    )
group by schema_name, table_name
order by schema_name, table_name;
