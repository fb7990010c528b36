-- Own figures by insats from 1 January. One row a figure, quarter, insats and for
-- spending category.
create or replace view mart.cumulative_value as
with delivered as materialized (
    select * from mart.delivered_value
),

per_quarter as (
    select delivered.*, figure.dataset, figure.is_participants
    from delivered
    inner join mart.figure on delivered.figure = figure.figure
    semi join (select * from core.member where figures = 'per-quarter') as m
        on delivered.forbund = m.forbund
),

-- whoever took part: those of the first quarter, and the new ones after it
part as (
    select * exclude (is_participants)
    from per_quarter
    where not is_participants or quarter = 1
    union all
    select
        * exclude (is_participants)
        replace (replace(figure, 'new_', '') as figure)
    from per_quarter
    where figure like 'new_%' and quarter > 1
),

added as (
    select
        reporting.forbund,
        reporting.period,
        part.figure,
        part.category,
        reporting.year,
        reporting.quarter,
        part.insats_key,
        core.all_reported(part.value, true)::decimal(18, 2) as value
    from mart.reporting
    inner join part
        on
            reporting.forbund = part.forbund
            and reporting.year = part.year
            and reporting.quarter >= part.quarter
            and reporting.dataset = part.dataset
    group by all
)

select
    forbund, period, figure, category, year, quarter, insats_key, value
from delivered
anti join (select * from core.member where figures = 'per-quarter') as m
    on delivered.forbund = m.forbund
union all
select
    forbund, period, figure, category, year, quarter, insats_key, value
from added;

comment on view mart.cumulative_value is 'Own figures by insats from 1 January to the end of the quarter, whatever way they were delivered';
comment on column mart.cumulative_value.forbund is 'Id of the förbund';
comment on column mart.cumulative_value.period is 'Quarter, such as 2023K4';
comment on column mart.cumulative_value.figure is 'The figure, see mart.figure';
comment on column mart.cumulative_value.category is 'What the money goes to; NULL for persons';
comment on column mart.cumulative_value.year is 'Year of the quarter';
comment on column mart.cumulative_value.quarter is 'Number of the quarter, 1 to 4';
comment on column mart.cumulative_value.insats_key is 'Name of the insats as names compare, the present one where it has been renamed; NULL: belongs to none';
comment on column mart.cumulative_value.value is 'Cumulative since 1 January: never add quarters. SEK, or persons; NULL: not reported';
