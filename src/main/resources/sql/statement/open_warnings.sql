-- How many warnings the deliveries show, by förbund; the empty text for those of
-- none.
select
    coalesce(forbund, '') as forbund,
    count(*) as warnings
from core.finding
where severity = 'warning'
group by all
order by all;
