-- Figures of a förbund, and the dataset that reports them. One row a figure.
create or replace view mart.figure as
with category as (
    select 'spending.' || allowed_value.value as figure
    from core.allowed_value
    where
        allowed_value.dataset = 'ekonomi'
        and allowed_value.column_name = 'category'
),

figure_row as (
    select figure, 'ekonomi' as dataset, 'SEK' as unit
    from category
    union all
    select
        unnest(['spending', 'spending.on_people', 'budget', 'forecast']),
        'ekonomi',
        'SEK'
    union all
    select counted || unnest(['', '.kvinna', '.man']), 'deltagare', 'count'
    from (
        select unnest(['participants', 'new_participants', 'ended']) as counted
    ) as counts
    union all
    select unnest(['exits', 'exits.work_or_studies']), 'avslut', 'count'
    union all
    select 'exits.' || reason_group.reason_group, 'avslut', 'count'
    from mart.reason_group
)

select
    figure,
    dataset,
    unit,
    figure like 'participants%' as is_participants,
    figure in ('budget', 'forecast') as is_of_whole_year
from figure_row;

comment on view mart.figure is 'The figures that measures are made of, and the dataset that reports them';
comment on column mart.figure.figure is 'spending: all spending; spending.<category>; spending.on_people: category individinriktad but for volym, the numerator of cost per participant; budget; forecast (prognos); participants (deltagare), new_participants (nya), ended (avslutade), each also .kvinna and .man; exits: all reasons; exits.<group>; exits.work_or_studies';
comment on column mart.figure.dataset is 'Name of the dataset, in Swedish';
comment on column mart.figure.unit is 'SEK, or count';
comment on column mart.figure.is_participants is 'Whether it counts participants, whose rolling4 is made of several figures';
comment on column mart.figure.is_of_whole_year is 'Whether it is about the whole year, and so has no rolling4';
