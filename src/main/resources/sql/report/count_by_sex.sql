-- Counts of participants that masking decides on: by sex, in total, and those that
-- are not split on sex. One row a count. Of the latest four quarters only what is
-- of all insatser: less the total it would tell of the others.
create or replace view report.count_by_sex as
with counted as (
    select
        area_type,
        area,
        period,
        time_window,
        case figure
            when 'participants' then 'participants'
            when 'participants.kvinna' then 'kvinna'
            else 'man'
        end as label,
        value::bigint as value
    from mart.area_figure
    where
        figure in ('participants', 'participants.kvinna', 'participants.man')
        and value is not null
        and (
            time_window = 'ytd'
            or (status = 'ok' and right(period, 1) <> '4')
        )
),

not_split as (
    select
        area_type,
        area,
        period,
        time_window,
        max(value) filter (where label = 'participants')
        - coalesce(sum(value) filter (where label <> 'participants'), 0)
            as persons
    from counted
    group by all
)

select
    case label when 'participants' then 'total' else 'sex' end as kind,
    area_type,
    area,
    label,
    period,
    time_window,
    value,
    case label when 'participants' then 'total' else 'shown' end as state
from counted
union all
-- that all are split is plain from two that add up
select
    'sex' as kind,
    area_type,
    area,
    'ej delat' as label,
    period,
    time_window,
    persons::bigint as value,
    case persons when 0 then 'total' else 'implied' end as state
from not_split
where persons >= 0;

comment on view report.count_by_sex is 'Participants by sex, in total, and not split on sex, where they are reported. Internal';
comment on column report.count_by_sex.kind is 'What is counted: insats, sex, outcome (exits to work or studies), or total over all insatser';
comment on column report.count_by_sex.area_type is 'forbund or lan (county)';
comment on column report.count_by_sex.area is 'Id of the förbund or county';
comment on column report.count_by_sex.label is 'The insats as names compare, the sex, the reason for exit; of a total, what it counts';
comment on column report.count_by_sex.period is 'Quarter, such as 2023K4';
comment on column report.count_by_sex.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.count_by_sex.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Persons';
comment on column report.count_by_sex.state is 'total (never hidden), implied (stands in no table) or shown (may be hidden)';
