-- Empties a table.
delete from core.${table};
