-- Every member and county has one row for each measure, quarter and window.
with expected as (
    select
        area.area,
        area.area_type,
        period.period,
        definition.measure,
        time_window.time_window
    from report.area
    cross join report.period
    cross join report.definition
    cross join (select unnest(['ytd', 'rolling4']) as time_window) as time_window
    where
        time_window.time_window = 'ytd'
        or definition.measure not in ('budget', 'forecast')
)

select
    expected.area,
    expected.period,
    expected.measure,
    expected.time_window
from expected
left join report.forbund_comparison
    on
        expected.area = forbund_comparison.area
        and expected.area_type = forbund_comparison.area_type
        and expected.period = forbund_comparison.period
        and expected.measure = forbund_comparison.measure
        and expected.time_window = forbund_comparison.time_window
group by all
having count(forbund_comparison.measure) <> 1;
