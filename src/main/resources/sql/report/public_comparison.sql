-- The comparison as it may be published: totals over all insatser, and quotients on
-- them, which are never hidden. Of the latest four quarters, counts that are not of
-- all insatser are: less the totals of the year they would tell of the others. One
-- row a measure, quarter, time window and area.
create or replace view report.public_comparison as
with judged as materialized (
    select
        comparison.*,
        comparison.time_window = 'rolling4'
        and comparison.status = 'partial'
        and (
            comparison.unit = 'count'
            or starts_with(comparison.measure, 'cost_per_participant')
        ) as is_hidden,
        period.previous_year_period
    from report.forbund_comparison as comparison
    inner join mart.period on comparison.period = period.period
    where comparison.measure <> 'exits_to_work_or_studies'
)

select
    judged.measure,
    judged.unit,
    judged.period,
    judged.time_window,
    judged.area,
    judged.area_type,
    case when not judged.is_hidden then judged.value end as value,
    case
        when not judged.is_hidden or judged.unit = 'SEK' then judged.numerator
    end as numerator,
    case when not judged.is_hidden then judged.denominator end as denominator,
    judged.members_counted,
    case when judged.is_hidden then 'hidden' else judged.status end as status,
    case
        when not coalesce(before.is_hidden, false)
            then judged.previous_year_value
    end as previous_year_value,
    case
        when not judged.is_hidden and not coalesce(before.is_hidden, false)
            then judged.change_pct
    end as change_pct
from judged
left join judged as before
    on
        judged.measure = before.measure
        and judged.area = before.area
        and judged.area_type = before.area_type
        and judged.time_window = before.time_window
        and judged.previous_year_period = before.period;

comment on view report.public_comparison is 'Each measure of whole förbund and counties as it may be published: totals over all insatser are never hidden';
comment on column report.public_comparison.measure is 'Name of the measure, see report.public_definition';
comment on column report.public_comparison.unit is 'SEK, count or share (a fraction of 1)';
comment on column report.public_comparison.period is 'Quarter, such as 2023K4';
comment on column report.public_comparison.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.public_comparison.area is 'Id of the förbund or county';
comment on column report.public_comparison.area_type is 'forbund or lan (county)';
comment on column report.public_comparison.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The measure in its unit; NULL: missing, not applicable or not printed';
comment on column report.public_comparison.numerator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. What is divided; NULL: missing';
comment on column report.public_comparison.denominator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. What it is divided by; NULL: missing, or an amount or count';
comment on column report.public_comparison.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column report.public_comparison.status is 'ok, partial, missing, not_applicable; hidden: .. stands in its place';
comment on column report.public_comparison.previous_year_value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The same quarter and window a year before; NULL: missing';
comment on column report.public_comparison.change_pct is 'Change from it in per cent, 2 decimals; NULL: shares, no base, or other members counted';
