-- A table of another database, under the same name.
create view ${relation} as
select *
from ${database}.${relation};
