-- Each measure beside the county's and the year before. One row a measure,
-- quarter, time window and area.
create or replace view report.forbund_comparison as
with compared as (
    select
        measure_beside.*,
        case
            when area_type = 'forbund' and denominator is not null
                then value - county_value
        end as difference,
        case
            when area_type = 'forbund' or counted_members = previous_members
                then value - previous_year_value
        end as change
    from mart.measure_beside
)

select
    measure,
    unit,
    period,
    time_window,
    area,
    area_type,
    value,
    numerator,
    denominator,
    members_counted,
    status,
    county_value,
    county_status,
    difference::decimal(38, 6) as difference,
    core.difference_pct(unit, difference, county_value) as difference_pct,
    previous_year_value,
    core.difference_pct(unit, change, previous_year_value) as change_pct
from compared;

comment on view report.forbund_comparison is 'Each measure of each förbund beside that of its county and of the year before. Target groups differ: this compares, it does not rank.';
comment on column report.forbund_comparison.measure is 'Name of the measure, see report.definition';
comment on column report.forbund_comparison.unit is 'SEK, share (fraction of 1) or count';
comment on column report.forbund_comparison.period is 'Quarter, such as 2023K4';
comment on column report.forbund_comparison.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.forbund_comparison.area is 'Id of the förbund or county';
comment on column report.forbund_comparison.area_type is 'forbund or lan (county)';
comment on column report.forbund_comparison.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. In the unit; NULL: missing or not applicable';
comment on column report.forbund_comparison.numerator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The part above the line; the value itself for amounts and counts; NULL: missing';
comment on column report.forbund_comparison.denominator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The part below the line; NULL: missing, or an amount or count';
comment on column report.forbund_comparison.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column report.forbund_comparison.status is 'ok, partial, not_applicable or missing';
comment on column report.forbund_comparison.county_value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The value of the county, which contains the förbund itself; on the county''s own row its value itself';
comment on column report.forbund_comparison.county_status is 'The status of the county''s value';
comment on column report.forbund_comparison.difference is 'value - county_value, in the unit; NULL for amounts and counts, where a part against its sum says nothing, and on the county''s own row';
comment on column report.forbund_comparison.difference_pct is '100 x difference / |county_value|, per cent; NULL for shares and where the base is 0 or NULL';
comment on column report.forbund_comparison.previous_year_value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The value of the same quarter and window a year before; NULL: none';
comment on column report.forbund_comparison.change_pct is '100 x (value - previous_year_value) / |previous_year_value|, per cent; NULL for shares, where the base is 0 or NULL, and for a county whose counted members differ';
