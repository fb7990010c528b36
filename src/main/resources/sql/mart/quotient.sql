-- What is divided by what. One row a measure and label.
create or replace view mart.quotient as
with cost (label, numerator_figure, denominator_figure) as (
    values
    ('total', 'spending', 'participants'),
    ('individual', 'spending.on_people', 'participants'),
    ('exit', 'spending.on_people', 'ended')
)

select
    'cost_per_participant' as measure,
    label,
    'SEK' as unit,
    numerator_figure,
    [denominator_figure] as denominator_figures,
    false as is_part_of_whole
from cost
union all
select
    'spending_share' as measure,
    allowed_value.value as label,
    'share' as unit,
    'spending.' || allowed_value.value as numerator_figure,
    ['spending'] as denominator_figures,
    true as is_part_of_whole
from core.allowed_value
where
    allowed_value.dataset = 'ekonomi'
    and allowed_value.column_name = 'category'
union all
select
    'individual_of_individual_and_structural' as measure,
    '' as label,
    'share' as unit,
    'spending.individinriktad' as numerator_figure,
    ['spending.individinriktad', 'spending.strukturövergripande']
        as denominator_figures,
    false as is_part_of_whole
union all
select
    'exits_to_work_or_studies' as measure,
    '' as label,
    'share' as unit,
    'exits.work_or_studies' as numerator_figure,
    ['exits'] as denominator_figures,
    false as is_part_of_whole
union all
select
    'exit_share' as measure,
    reason_group.reason_group as label,
    'share' as unit,
    'exits.' || reason_group.reason_group as numerator_figure,
    ['exits'] as denominator_figures,
    true as is_part_of_whole
from mart.reason_group;

comment on view mart.quotient is 'The measures that are quotients: which figure is divided by which';
comment on column mart.quotient.measure is 'Name of the measure';
comment on column mart.quotient.label is 'Basis of the cost per participant, category of spending or group of reasons; empty where there is one only';
comment on column mart.quotient.unit is 'SEK or share (fraction of 1)';
comment on column mart.quotient.numerator_figure is 'The figure above the line, see mart.figure';
comment on column mart.quotient.denominator_figures is 'The figures below the line, which are added';
comment on column mart.quotient.is_part_of_whole is 'Whether it is one of several parts that add up to the whole, so that a county counts every member whose whole is reported';
