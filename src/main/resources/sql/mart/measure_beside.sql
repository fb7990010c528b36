-- Each measure beside that of the county and of the year before. One row a
-- measure, quarter, time window and area.
create or replace view mart.measure_beside as
with placed as (
    select
        measure_value.*,
        period.year,
        period.quarter,
        coalesce(member.county, measure_value.area) as county
    from mart.measure_value
    inner join mart.period on measure_value.period = period.period
    left join core.member
        on
            measure_value.area_type = 'forbund'
            and measure_value.area = member.forbund
)

-- each window holds one row: that of the county, or of the year before
select
    placed.*,
    max(value) filter (where area_type = 'lan') over in_county as county_value,
    max(status) filter (where area_type = 'lan') over in_county
        as county_status,
    max(value) over year_before as previous_year_value,
    max(counted_members) over year_before as previous_members
from placed
window
    in_county as (partition by county, measure, period, time_window),
    year_before as (
        partition by area, area_type, measure, quarter, time_window
        order by year
        range between 1 preceding and 1 preceding
    );

comment on view mart.measure_beside is 'Every measure with that of its county and of the same quarter a year before';
comment on column mart.measure_beside.measure is 'Name of the measure, see report.definition';
comment on column mart.measure_beside.unit is 'SEK, share (fraction of 1) or count';
comment on column mart.measure_beside.period is 'Quarter, such as 2023K4';
comment on column mart.measure_beside.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.measure_beside.area is 'Id of the förbund or county';
comment on column mart.measure_beside.area_type is 'forbund or lan (county)';
comment on column mart.measure_beside.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. In the unit; NULL: missing or not applicable';
comment on column mart.measure_beside.numerator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The part above the line, or the value itself; NULL: missing';
comment on column mart.measure_beside.denominator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The part below the line; NULL: missing, or no quotient';
comment on column mart.measure_beside.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column mart.measure_beside.counted_members is 'Their ids, in order, parted by blanks';
comment on column mart.measure_beside.status is 'ok, partial, not_applicable or missing';
comment on column mart.measure_beside.year is 'Year of the quarter';
comment on column mart.measure_beside.quarter is 'Number of the quarter, 1 to 4';
comment on column mart.measure_beside.county is 'Id of the county, on its own row too';
comment on column mart.measure_beside.county_value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The value of the county';
comment on column mart.measure_beside.county_status is 'The status of the county''s value';
comment on column mart.measure_beside.previous_year_value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The value of the same quarter and window a year before; NULL: none';
comment on column mart.measure_beside.previous_members is 'The members counted in it, as in counted_members; NULL: none';
