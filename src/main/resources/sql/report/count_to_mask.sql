-- Counts of persons that the public report would print, or that follow from what it
-- prints. One row a count. The latest four quarters that end with a year are that
-- year.
create or replace view report.count_to_mask as
with counted as (
    select * from report.count_by_sex
    union all
    select * from report.count_of_exits
    union all
    select
        'insats' as kind,
        area_type,
        area,
        core.name_key(insats) as label,
        period,
        time_window,
        participants as value,
        'shown' as state
    from kpi.cost_per_participant_insats
    where participants is not null and time_window = 'ytd'
)

select
    counted.*,
    area.county
from counted
inner join report.area
    on counted.area = area.area and counted.area_type = area.area_type;

comment on view report.count_to_mask is 'Counts of persons that the public report prints or lets be worked out: what masking decides on. Internal';
comment on column report.count_to_mask.kind is 'What is counted: insats, sex, outcome (exits to work or studies), or total over all insatser';
comment on column report.count_to_mask.area_type is 'forbund or lan (county)';
comment on column report.count_to_mask.area is 'Id of the förbund or county';
comment on column report.count_to_mask.label is 'The insats as names compare, the sex, the reason for exit; of a total, what it counts';
comment on column report.count_to_mask.period is 'Quarter, such as 2023K4';
comment on column report.count_to_mask.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.count_to_mask.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Persons';
comment on column report.count_to_mask.state is 'total (never hidden), implied (stands in no table) or shown (may be hidden)';
comment on column report.count_to_mask.county is 'Id of the county';
