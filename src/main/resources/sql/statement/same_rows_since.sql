-- The rows of a table of another database from a year on, under the same name.
create view ${relation} as
select *
from ${database}.${relation}
where period >= '${first_year}';
