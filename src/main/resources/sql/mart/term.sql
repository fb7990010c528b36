-- What a figure of a förbund is added from. One row a figure, time window and
-- term: an insats, for spending an insats and category, for budget a row.
create or replace view mart.term as
with part as not materialized (
    select
        cumulative_value.forbund,
        window_part.period,
        window_part.time_window,
        window_part.figure,
        window_part.unit,
        cumulative_value.insats_key,
        cumulative_value.category,
        window_part.sign * cumulative_value.value as value,
        window_part.is_only_part
    from mart.window_part
    inner join mart.cumulative_value
        on
            window_part.source_period = cumulative_value.period
            and window_part.source_figure = cumulative_value.figure
),

-- one part alone is added to nothing, which most of them are
added as (
    select * exclude (is_only_part)
    from part
    where is_only_part
    union all
    select
        forbund,
        period,
        time_window,
        figure,
        unit,
        insats_key,
        category,
        core.all_reported(value, true) as value
    from part
    where not is_only_part
    group by all
)

select
    forbund,
    period,
    time_window,
    figure,
    insats_key,
    category,
    case when unit = 'SEK' or value >= 0 then value end::decimal(18, 2)
        as value,
    coalesce(unit = 'count' and value < 0, false) as is_below_zero
from added
union all
select
    forbund,
    period,
    'ytd' as time_window,
    unnest(['budget', 'forecast']) as figure,
    core.name_key(insats) as insats_key,
    category,
    unnest([budget_sek, forecast_sek]) as value,
    false as is_below_zero
from core.spending;

comment on view mart.term is 'The terms that a figure of a förbund is added from';
comment on column mart.term.forbund is 'Id of the förbund';
comment on column mart.term.period is 'Quarter, such as 2023K4';
comment on column mart.term.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.term.figure is 'The figure, see mart.figure';
comment on column mart.term.insats_key is 'Name of the insats as names compare, the present one where it has been renamed; NULL: belongs to none';
comment on column mart.term.category is 'What the money goes to; NULL for persons';
comment on column mart.term.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. SEK, or persons; NULL: not reported';
comment on column mart.term.is_below_zero is 'Whether the parts add up to a number of persons below zero, which is not reported';
