-- A delivery and that of the quarter delivered before it in the same year. One
-- row a förbund, quarter and dataset.
create or replace view mart.quarter_pair as
select
    now.forbund,
    now.dataset,
    now.year,
    now.period,
    before.period as before_period,
    greatest(now.delivery_id, before.delivery_id) as delivery_id
from mart.delivered_file as now
inner join mart.delivered_file as before using (forbund, dataset, year)
where now.before_quarter = before.quarter;

comment on view mart.quarter_pair is 'Deliveries of one dataset for a quarter and the one delivered before it in the same year, to be compared';
comment on column mart.quarter_pair.forbund is 'Id of the förbund';
comment on column mart.quarter_pair.dataset is 'Name of the dataset, in Swedish';
comment on column mart.quarter_pair.year is 'Year of the quarter';
comment on column mart.quarter_pair.period is 'Quarter, such as 2023K4';
comment on column mart.quarter_pair.before_period is 'The quarter delivered before it';
comment on column mart.quarter_pair.delivery_id is 'The one of the two that was received last, see core.delivery';
