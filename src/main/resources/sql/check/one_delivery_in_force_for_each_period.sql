-- Of the revisions of a delivery at most one is in force.
select
    forbund,
    dataset,
    period
from core.delivery
where in_force
group by all
having count(*) > 1;
