-- Exits to work or studies as they may be published, beside the year before. One row
-- an area, quarter and time window.
create or replace view report.public_outcome as
with masked as (
    select
        measure_value.*,
        area.county,
        core.public_status(
            measure_value.status, measure_value.numerator, public_count.state
        ) as public_status,
        public_count.state in ('shown', 'total') as is_printed
    from mart.measure_value
    inner join report.area
        on
            measure_value.area = area.area
            and measure_value.area_type = area.area_type
    left join core.public_count
        on
            public_count.kind = 'outcome'
            and public_count.label = 'arbete eller studier'
            and measure_value.area_type = public_count.area_type
            and measure_value.area = public_count.area
            and measure_value.period = public_count.period
            and measure_value.numerator = public_count.value
            and public_count.time_window
            = case right(measure_value.period, 1)
                when '4' then 'ytd' else measure_value.time_window
            end
    where measure_value.measure = 'exits_to_work_or_studies'
)

select
    period,
    county,
    area,
    area_type,
    time_window,
    case when is_printed then numerator end::bigint as to_work_or_studies,
    denominator::bigint as exits,
    case when is_printed then value end as share,
    case when is_printed then core.wilson_bound(numerator, denominator, -1) end
        as share_low,
    case when is_printed then core.wilson_bound(numerator, denominator, 1) end
        as share_high,
    members_counted,
    counted_members,
    public_status as status
from masked;

comment on view report.public_outcome is 'Own exits to work or studies as a part of all exits with a reason, with the 95 % interval by Wilson, as they may be published';
comment on column report.public_outcome.period is 'Quarter, such as 2023K4';
comment on column report.public_outcome.county is 'Id of the county they belong to';
comment on column report.public_outcome.area is 'Id of the förbund or county';
comment on column report.public_outcome.area_type is 'forbund or lan (county)';
comment on column report.public_outcome.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.public_outcome.to_work_or_studies is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Exits to work or studies; NULL: missing or not printed';
comment on column report.public_outcome.exits is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. All exits with a reason; NULL: missing';
comment on column report.public_outcome.share is 'to_work_or_studies / exits, a fraction of 1 with 6 decimals; NULL: missing, not applicable or not printed';
comment on column report.public_outcome.share_low is 'Lower bound of the interval, see kpi.exit_outcome';
comment on column report.public_outcome.share_high is 'Upper bound of the interval, see kpi.exit_outcome';
comment on column report.public_outcome.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column report.public_outcome.counted_members is 'Their ids, in alphabetical order';
comment on column report.public_outcome.status is 'ok, partial, missing, not_applicable; hidden: .. stands in its place; left_out: the whole table is not printed';
