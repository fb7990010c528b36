-- Copies all tables into a new file that DuckDB 1.1 and later can read.
attach '${file}' as edition (storage_version 'v1.0.0');
copy from database ${database} to edition;
checkpoint edition;
detach edition;
