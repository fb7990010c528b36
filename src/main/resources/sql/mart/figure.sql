-- Figures of a förbund, and the dataset that reports them. One row a figure.
create or replace view mart.figure as
select
    'spending' as figure,
    'ekonomi' as dataset
union all
select
    'spending.' || allowed_value.value as figure,
    allowed_value.dataset
from core.allowed_value
where
    allowed_value.dataset = 'ekonomi'
    and allowed_value.column_name = 'category'
union all
select
    'spending.on_people' as figure,
    'ekonomi' as dataset
union all
select
    unnest(['participants', 'new_participants', 'ended']) as figure,
    'deltagare' as dataset;

comment on view mart.figure is 'The figures that measures are made of, and the dataset that reports them';
comment on column mart.figure.figure is 'spending: all spending; spending.<category>; spending.on_people: category individinriktad, the numerator of cost per participant; participants, new_participants, ended';
comment on column mart.figure.dataset is 'Name of the dataset that reports it';
