-- Spending and participants of an insats. One row an insats, quarter, time window
-- and figure.
create or replace view mart.insats_figure as
with added as (
    select
        term.forbund,
        term.period,
        term.time_window,
        term.figure,
        term.insats_key,
        sum(term.value) as value,
        count(term.value) < count(*) as is_partial
    from mart.term
    where term.figure in ('spending', 'participants')
    group by all
),

asked as (
    select
        insats_window.*,
        figure.figure,
        figure.dataset
    from mart.insats_window
    cross join mart.figure
    where figure.figure in ('spending', 'participants')
)

select
    asked.forbund,
    asked.period,
    asked.time_window,
    asked.figure,
    asked.insats_key,
    case
        when window_reporting.dataset is null then null
        when added.figure is null then 0
        else added.value
    end::decimal(18, 2) as value,
    coalesce(added.is_partial, false) as is_partial
from asked
left join mart.window_reporting using (forbund, period, time_window, dataset)
left join added using (forbund, period, time_window, figure, insats_key);

comment on view mart.insats_figure is 'Spending, all categories, and own participants of each insats';
comment on column mart.insats_figure.forbund is 'Id of the förbund';
comment on column mart.insats_figure.period is 'Quarter, such as 2023K4';
comment on column mart.insats_figure.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.insats_figure.figure is 'The figure, see mart.figure';
comment on column mart.insats_figure.insats_key is 'Name of the insats as names compare, the present one where it has been renamed; NULL: belongs to none';
comment on column mart.insats_figure.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. SEK, or persons; NULL: missing';
comment on column mart.insats_figure.is_partial is 'Whether some row of it does not report';
