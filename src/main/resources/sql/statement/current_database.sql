-- The name that DuckDB has given the opened file.
select current_database() as name;
