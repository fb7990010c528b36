-- Budget, spending and forecast. One row an area and quarter.
create or replace view kpi.budget as
with figures as materialized (
    select
        forbund,
        county,
        period,
        max(value) filter (where figure = 'budget') as budget_sek,
        max(value) filter (where figure = 'spending') as spending_sek,
        max(value) filter (where figure = 'forecast') as forecast_sek,
        bool_or(status = 'partial') as is_partial
    from mart.forbund_figure
    where
        time_window = 'ytd'
        and figure in ('budget', 'spending', 'forecast')
    group by all
),

area_row as (
    select
        forbund as area,
        'forbund' as area_type,
        * exclude (forbund, county),
        (budget_sek is not null and spending_sek is not null)::integer
            as members_counted
    from figures
    union all
    select
        county as area,
        'lan' as area_type,
        period,
        sum(budget_sek) filter (where spending_sek is not null),
        sum(spending_sek) filter (where budget_sek is not null),
        sum(forecast_sek) filter (
            where budget_sek is not null and spending_sek is not null
        ),
        bool_or(is_partial or budget_sek is null or spending_sek is null),
        count(budget_sek) filter (where spending_sek is not null)
    from figures
    group by county, period
)

select
    area,
    area_type,
    period,
    budget_sek::decimal(18, 2) as budget_sek,
    spending_sek::decimal(18, 2) as spending_sek,
    forecast_sek::decimal(18, 2) as forecast_sek,
    members_counted::integer as members_counted,
    case
        when budget_sek is null or spending_sek is null then 'missing'
        when is_partial then 'partial'
        else 'ok'
    end as status
from area_row;

comment on view kpi.budget is 'Budget for the whole year, spending so far, and what the förbund itself expects for the whole year; a county adds the members for which both budget and spending are reported';
comment on column kpi.budget.area is 'Id of the förbund or county';
comment on column kpi.budget.area_type is 'forbund or lan (county)';
comment on column kpi.budget.period is 'Quarter, such as 2023K4';
comment on column kpi.budget.budget_sek is 'Budget for the whole year, SEK; NULL: not given';
comment on column kpi.budget.spending_sek is 'Cumulative since 1 January: never add quarters. Spending, SEK; NULL: missing';
comment on column kpi.budget.forecast_sek is 'The förbund''s own forecast (prognos) for the whole year, SEK; NULL: not given. Nothing is extrapolated here';
comment on column kpi.budget.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column kpi.budget.status is 'ok; partial: some row or member does not report; missing: budget or spending is';
