-- Every member and county has one row for each measure, quarter and window.
with expected as (
    select
        area.area,
        area.area_type,
        period.period,
        definition.measure
    from report.area
    cross join report.period
    cross join report.definition
)

select
    expected.area,
    expected.period,
    expected.measure
from expected
left join report.forbund_comparison
    on
        expected.area = forbund_comparison.area
        and expected.area_type = forbund_comparison.area_type
        and expected.period = forbund_comparison.period
        and expected.measure = forbund_comparison.measure
        and forbund_comparison.time_window = 'ytd'
group by all
having count(forbund_comparison.measure) <> 1;
