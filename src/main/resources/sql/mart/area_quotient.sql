-- The parts of a quotient for a förbund or a county, which adds numerators and
-- denominators. One row an area, quarter, time window, measure and label.
create or replace view mart.area_quotient as
with area_row as (
    select
        forbund_quotient.*,
        unnest([forbund, county]) as area,
        unnest(['forbund', 'lan']) as area_type
    from mart.forbund_quotient
),

added as (
    select
        area,
        area_type,
        period,
        time_window,
        measure,
        label,
        case
            when area_type = 'forbund' then max(numerator)
            -- a part of a whole that nobody reports is none of it
            when bool_or(is_counted)
                then coalesce(sum(numerator) filter (where is_counted), 0)
        end::decimal(18, 2) as numerator,
        case
            when area_type = 'forbund' then max(denominator)
            else sum(denominator) filter (where is_counted)
        end::decimal(18, 2) as denominator,
        count(*) filter (where is_counted)::integer as members_counted,
        string_agg(forbund, ' ' order by forbund) filter (where is_counted)
            as counted_members,
        case
            when area_type = 'forbund' then bool_or(is_partial)
            else bool_or(is_partial or not is_counted or numerator is null)
        end as is_partial
    from area_row
    group by area, area_type, period, time_window, measure, label
)

select
    added.*,
    core.quotient_status(numerator, denominator, is_partial) as status
from added;

comment on view mart.area_quotient is 'The parts of each quotient for each member and county; a county is the sum over the members for which both parts are reported';
comment on column mart.area_quotient.area is 'Id of the förbund or county';
comment on column mart.area_quotient.area_type is 'forbund or lan (county)';
comment on column mart.area_quotient.period is 'Quarter, such as 2023K4';
comment on column mart.area_quotient.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.area_quotient.measure is 'Name of the measure, see mart.quotient';
comment on column mart.area_quotient.label is 'Basis or category, see mart.quotient';
comment on column mart.area_quotient.numerator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. SEK; NULL: missing';
comment on column mart.area_quotient.denominator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. SEK, or persons; NULL: missing';
comment on column mart.area_quotient.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column mart.area_quotient.counted_members is 'Their ids, in order, parted by blanks';
comment on column mart.area_quotient.is_partial is 'Whether a part of a member is partial, or for a county a member is not counted';
comment on column mart.area_quotient.status is 'ok, partial, not_applicable (the denominator is 0) or missing (a part is)';
