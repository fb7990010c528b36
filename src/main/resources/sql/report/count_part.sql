-- What the counts of report.count_to_mask add up to, within a quarter and time
-- window. One row a part and sum.
create or replace view report.count_part as
with counted as materialized (
    select * exclude (value) from report.count_to_mask
),

not_split as (
    select
        forbund,
        period,
        insats_key
    from mart.term
    where
        figure in ('participants.kvinna', 'participants.man')
        and time_window = 'ytd'
    group by all
    having count(value) = 0
)

select
    counted.* exclude (state, county),
    'total' as sum_kind,
    area_type as sum_area_type,
    area as sum_area,
    case kind when 'outcome' then 'exits' else 'participants' end as sum_label
from counted
where
    kind in ('sex', 'outcome')
    or (kind = 'insats' and area_type = 'forbund')
union all
select
    counted.* exclude (state, county),
    kind as sum_kind,
    'lan' as sum_area_type,
    county as sum_area,
    label as sum_label
from counted
where
    kind in ('sex', 'outcome') and area_type = 'forbund' and label <> 'annat'
union all
select
    'insats' as kind,
    'forbund' as area_type,
    forbund as area,
    core.name_key(insats) as label,
    period,
    time_window,
    'insats' as sum_kind,
    'lan' as sum_area_type,
    county as sum_area,
    core.name_key(shared_insats) as sum_label
from mart.insats_quotient
where shared_insats is not null and is_counted and time_window = 'ytd'
union all
select
    'insats' as kind,
    'forbund' as area_type,
    not_split.forbund as area,
    core.name_key(insats_name.insats) as label,
    not_split.period,
    'ytd' as time_window,
    'sex' as sum_kind,
    'forbund' as sum_area_type,
    not_split.forbund as sum_area,
    'ej delat' as sum_label
from not_split
inner join mart.insats_name using (forbund, insats_key);

comment on view report.count_part is 'Which counts of persons are parts of which sums, in the same quarter and time window: what an outsider can reckon with';
comment on column report.count_part.kind is 'Of the part, see report.count_to_mask';
comment on column report.count_part.area_type is 'Of the part, see report.count_to_mask';
comment on column report.count_part.area is 'Of the part, see report.count_to_mask';
comment on column report.count_part.label is 'Of the part, see report.count_to_mask';
comment on column report.count_part.period is 'Quarter, such as 2023K4';
comment on column report.count_part.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.count_part.sum_kind is 'Of the sum, see report.count_to_mask';
comment on column report.count_part.sum_area_type is 'Of the sum, see report.count_to_mask';
comment on column report.count_part.sum_area is 'Of the sum, see report.count_to_mask';
comment on column report.count_part.sum_label is 'Of the sum, see report.count_to_mask; ej delat: participants that are not split on sex';
