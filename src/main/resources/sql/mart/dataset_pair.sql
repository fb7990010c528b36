-- Deliveries of two datasets for the same quarter. One row a förbund, quarter and
-- pair, either way round.
create or replace view mart.dataset_pair as
select
    one.forbund,
    one.period,
    one.dataset,
    other.dataset as other_dataset,
    greatest(one.delivery_id, other.delivery_id) as delivery_id
from mart.delivered_file as one
inner join mart.delivered_file as other using (forbund, period)
where one.dataset <> other.dataset;

comment on view mart.dataset_pair is 'Deliveries of two datasets for the same quarter, to be compared';
comment on column mart.dataset_pair.forbund is 'Id of the förbund';
comment on column mart.dataset_pair.period is 'Quarter, such as 2023K4';
comment on column mart.dataset_pair.dataset is 'Name of the dataset, in Swedish';
comment on column mart.dataset_pair.other_dataset is 'Name of the other dataset';
comment on column mart.dataset_pair.delivery_id is 'The one of the two that was received last, see core.delivery';
