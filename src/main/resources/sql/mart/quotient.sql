-- What is divided by what. One row a measure and label.
create or replace view mart.quotient as
select
    'cost_per_participant' as measure,
    'total' as label,
    'spending' as numerator_figure,
    ['participants'] as denominator_figures
union all
select
    'cost_per_participant' as measure,
    'individual' as label,
    'spending.on_people' as numerator_figure,
    ['participants'] as denominator_figures
union all
select
    'cost_per_participant' as measure,
    'exit' as label,
    'spending.on_people' as numerator_figure,
    ['ended'] as denominator_figures
union all
select
    'spending_share' as measure,
    allowed_value.value as label,
    'spending.' || allowed_value.value as numerator_figure,
    ['spending'] as denominator_figures
from core.allowed_value
where
    allowed_value.dataset = 'ekonomi'
    and allowed_value.column_name = 'category'
union all
select
    'individual_of_individual_and_structural' as measure,
    '' as label,
    'spending.individinriktad' as numerator_figure,
    ['spending.individinriktad', 'spending.strukturövergripande']
        as denominator_figures;

comment on view mart.quotient is 'The measures that are quotients: which figure is divided by which';
comment on column mart.quotient.measure is 'Name of the measure';
comment on column mart.quotient.label is 'Basis of the cost per participant, or category of spending; empty where there is one only';
comment on column mart.quotient.numerator_figure is 'The figure above the line, see mart.figure';
comment on column mart.quotient.denominator_figures is 'The figures below the line, which are added';
