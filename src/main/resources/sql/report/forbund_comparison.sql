-- Each measure beside the county's and the year before. One row a measure,
-- quarter, time window and area.
create or replace view report.forbund_comparison as
with measured as materialized (select * from mart.measure_value),

compared as (
    select
        own.*,
        county.value as county_value,
        county.status as county_status,
        previous.value as previous_year_value,
        case
            when own.area_type = 'forbund' and own.denominator is not null
                then own.value - county.value
        end as difference,
        case
            when
                own.area_type = 'forbund'
                or own.counted_members = previous.counted_members
                then own.value - previous.value
        end as change
    from measured as own
    inner join mart.period on own.period = period.period
    left join core.member
        on own.area = member.forbund and own.area_type = 'forbund'
    left join measured as county
        on
            coalesce(member.county, own.area) = county.area
            and county.area_type = 'lan'
            and own.measure = county.measure
            and own.period = county.period
            and own.time_window = county.time_window
    left join measured as previous
        on
            own.area = previous.area
            and own.area_type = previous.area_type
            and own.measure = previous.measure
            and period.previous_year_period = previous.period
            and own.time_window = previous.time_window
)

select
    compared.measure,
    compared.unit,
    compared.period,
    compared.time_window,
    compared.area,
    compared.area_type,
    compared.value,
    compared.numerator,
    compared.denominator,
    compared.members_counted,
    compared.status,
    compared.county_value,
    compared.county_status,
    compared.difference::decimal(38, 6) as difference,
    core.difference_pct(unit, difference, county_value) as difference_pct,
    compared.previous_year_value,
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
comment on column report.forbund_comparison.county_value is 'The value of the county, which contains the förbund itself; on the county''s own row its value itself';
comment on column report.forbund_comparison.county_status is 'The status of the county''s value';
comment on column report.forbund_comparison.difference is 'value - county_value, in the unit; NULL for amounts and counts, where a part against its sum says nothing, and on the county''s own row';
comment on column report.forbund_comparison.difference_pct is '100 x difference / |county_value|, per cent; NULL for shares and where the base is 0 or NULL';
comment on column report.forbund_comparison.previous_year_value is 'The value of the same quarter and window a year before; NULL: none';
comment on column report.forbund_comparison.change_pct is '100 x (value - previous_year_value) / |previous_year_value|, per cent; NULL for shares, where the base is 0 or NULL, and for a county whose counted members differ';
