-- The views of the database in use.
select '"' || schema_name || '"."' || view_name || '"' as view
from duckdb_views()
where database_name = current_database() and not internal;
