-- Measures of a förbund or a county. One row an area, quarter, time window and
-- measure.
create or replace view mart.measure_value as
with quotient_row as (
    select
        area_quotient.*,
        concat_ws('.', measure, nullif(label, '')) as full_measure,
        quotient.unit
    from mart.area_quotient
    inner join mart.quotient using (measure, label)
    where area_quotient.measure <> 'exit_share'
)

select
    full_measure as measure,
    unit,
    period,
    time_window,
    area,
    area_type,
    core.quotient(
        numerator, denominator, case unit when 'SEK' then 2 else 6 end
    ) as value,
    numerator,
    denominator,
    members_counted,
    counted_members,
    status
from quotient_row
union all
select
    area_figure.figure as measure,
    figure.unit,
    period,
    time_window,
    area,
    area_type,
    value::decimal(38, 6) as value,
    value as numerator,
    null as denominator,
    members_counted,
    counted_members,
    status
from mart.area_figure
inner join mart.figure on area_figure.figure = figure.figure
where
    area_figure.figure in (
        'spending', 'budget', 'forecast',
        'participants', 'new_participants', 'ended'
    );

comment on view mart.measure_value is 'Every measure that is compared, for each member and county';
comment on column mart.measure_value.measure is 'Name of the measure, see report.definition';
comment on column mart.measure_value.unit is 'SEK, share (fraction of 1) or count';
comment on column mart.measure_value.period is 'Quarter, such as 2023K4';
comment on column mart.measure_value.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.measure_value.area is 'Id of the förbund or county';
comment on column mart.measure_value.area_type is 'forbund or lan (county)';
comment on column mart.measure_value.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. In the unit; NULL: missing or not applicable';
comment on column mart.measure_value.numerator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The part above the line, or the value itself; NULL: missing';
comment on column mart.measure_value.denominator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The part below the line; NULL: missing, or no quotient';
comment on column mart.measure_value.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column mart.measure_value.counted_members is 'Their ids, in order, parted by blanks';
comment on column mart.measure_value.status is 'ok, partial, not_applicable or missing';
