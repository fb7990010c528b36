-- Every table, view and column that analysts see says what it is.
select
    schema_name,
    table_name as relation,
    column_name
from duckdb_columns()
where
    database_name = current_database()
    and schema_name in ('core', 'mart', 'kpi', 'report')
    and coalesce(comment, '') = ''
union all
select
    schema_name,
    view_name as relation,
    null as column_name
from duckdb_views()
where
    database_name = current_database()
    and schema_name in ('core', 'mart', 'kpi', 'report')
    and coalesce(comment, '') = ''
union all
select
    schema_name,
    table_name as relation,
    null as column_name
from duckdb_tables()
where
    database_name = current_database()
    and schema_name in ('core', 'mart', 'kpi', 'report')
    and coalesce(comment, '') = '';
