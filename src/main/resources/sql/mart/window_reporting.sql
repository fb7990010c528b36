-- Whose figures are reported for a whole time window. One row a förbund, quarter,
-- time window and dataset.
create or replace view mart.window_reporting as
with part as materialized (
    select * from mart.window_part
),

needed as (
    select distinct
        part.period,
        part.time_window,
        part.dataset,
        part.source_period
    from part
),

counted as (
    select
        needed.period,
        needed.time_window,
        needed.dataset,
        count(*) as files
    from needed
    group by all
)

select
    reporting.forbund,
    needed.period,
    needed.time_window,
    needed.dataset
from needed
inner join mart.reporting
    on
        needed.source_period = reporting.period
        and needed.dataset = reporting.dataset
inner join counted
    on
        needed.period = counted.period
        and needed.time_window = counted.time_window
        and needed.dataset = counted.dataset
group by all
having count(*) = max(counted.files);

comment on view mart.window_reporting is 'Which förbund have delivered every file that a time window needs';
comment on column mart.window_reporting.forbund is 'Id of the förbund';
comment on column mart.window_reporting.period is 'Quarter, such as 2023K4';
comment on column mart.window_reporting.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.window_reporting.dataset is 'Name of the dataset, in Swedish';
