-- One relation of the report, for one quarter.
select *
from report.${relation}
where period = '${period}'
order by all;
