-- Counts of exits that masking decides on: all, those to work or studies, and the
-- others. One row a count.
create or replace view report.count_of_exits as
with ended as (
    select
        area_type,
        area,
        period,
        time_window,
        numerator,
        denominator,
        unnest(['exits', 'arbete eller studier', 'annat']) as label
    from mart.measure_value
    where
        measure = 'exits_to_work_or_studies'
        and denominator is not null
        and not (time_window = 'rolling4' and right(period, 1) = '4')
)

select
    case label when 'exits' then 'total' else 'outcome' end as kind,
    area_type,
    area,
    label,
    period,
    time_window,
    case label
        when 'exits' then denominator
        when 'annat' then denominator - numerator
        else numerator
    end::bigint as value,
    case label
        when 'exits' then 'total'
        when 'annat' then 'implied'
        else 'shown'
    end as state
from ended
where label = 'exits' or numerator is not null;

comment on view report.count_of_exits is 'Exits with a reason, and of them those to work or studies and the others, where they are reported. Internal';
comment on column report.count_of_exits.kind is 'What is counted: insats, sex, outcome (exits to work or studies), or total over all insatser';
comment on column report.count_of_exits.area_type is 'forbund or lan (county)';
comment on column report.count_of_exits.area is 'Id of the förbund or county';
comment on column report.count_of_exits.label is 'The insats as names compare, the sex, the reason for exit; of a total, what it counts';
comment on column report.count_of_exits.period is 'Quarter, such as 2023K4';
comment on column report.count_of_exits.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.count_of_exits.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Persons';
comment on column report.count_of_exits.state is 'total (never hidden), implied (stands in no table) or shown (may be hidden)';
