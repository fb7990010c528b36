-- The shares of the categories add up to 1, but for the rounding of each.
select
    area,
    period,
    time_window,
    sum(share) as shares
from kpi.spending_split
where status in ('ok', 'partial', 'missing')
group by
    area,
    area_type,
    period,
    time_window
having sum(share) is not null and abs(sum(share) - 1) > 0.000005;
