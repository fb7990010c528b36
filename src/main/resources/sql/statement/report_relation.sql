-- One relation of the report, whole.
select *
from report.${relation}
order by all;
