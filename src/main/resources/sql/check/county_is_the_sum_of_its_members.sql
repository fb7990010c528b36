-- A county's spending and participants are those of the members it counts.
with member_sum as (
    select
        member.county,
        cost.period,
        cost.time_window,
        cost.basis,
        sum(cost.spending_sek) as spending_sek,
        sum(cost.participants) as participants
    from kpi.cost_per_participant as cost
    inner join core.member on cost.area = member.forbund
    where cost.area_type = 'forbund' and cost.members_counted = 1
    group by all
)

select
    county.area,
    county.period,
    county.basis
from kpi.cost_per_participant as county
left join member_sum
    on
        county.area = member_sum.county
        and county.period = member_sum.period
        and county.time_window = member_sum.time_window
        and county.basis = member_sum.basis
where
    county.area_type = 'lan'
    and (
        county.spending_sek is distinct from member_sum.spending_sek
        or county.participants is distinct from member_sum.participants
    );
