-- What a figure in a time window is made of. One row a quarter, time window,
-- figure and part.
create or replace view mart.window_part as
with recipe (
    time_window, is_for_fourth, is_participants, source, years_back, is_at_year_end, sign
) as (
    values
    ('ytd', null, null, null, 0, false, 1),
    ('rolling4', true, null, null, 0, false, 1),
    ('rolling4', false, false, null, 1, true, 1),
    ('rolling4', false, false, null, 1, false, -1),
    ('rolling4', false, false, null, 0, false, 1),
    -- ongoing where the window begins, and everybody new since then
    ('rolling4', false, true, 'participants', 1, false, 1),
    ('rolling4', false, true, 'ended', 1, false, -1),
    ('rolling4', false, true, 'new_participants', 1, true, 1),
    ('rolling4', false, true, 'new_participants', 1, false, -1),
    ('rolling4', false, true, 'new_participants', 0, false, 1)
)

select
    period.period,
    recipe.time_window,
    figure.figure,
    figure.dataset,
    figure.unit,
    figure.is_of_whole_year,
    (period.year - recipe.years_back) || 'K'
    || case when is_at_year_end then 4 else period.quarter end
        as source_period,
    case
        when recipe.source is null then figure.figure
        else replace(figure.figure, 'participants', recipe.source)
    end as source_figure,
    recipe.sign,
    coalesce(recipe.is_for_fourth, true) as is_only_part
from mart.period
cross join mart.figure
inner join recipe
    on
        coalesce(recipe.is_for_fourth = (period.quarter = 4), true)
        and coalesce(recipe.is_participants = figure.is_participants, true)
        and not (recipe.time_window = 'rolling4' and figure.is_of_whole_year);

comment on view mart.window_part is 'What each figure is made of in each time window: the sum of its parts, each with its sign';
comment on column mart.window_part.period is 'Quarter, such as 2023K4';
comment on column mart.window_part.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.window_part.figure is 'The figure, see mart.figure';
comment on column mart.window_part.dataset is 'Name of the dataset, in Swedish';
comment on column mart.window_part.unit is 'SEK, or count';
comment on column mart.window_part.is_of_whole_year is 'Whether it is about the whole year';
comment on column mart.window_part.source_period is 'The quarter of the part';
comment on column mart.window_part.source_figure is 'The figure of the part';
comment on column mart.window_part.sign is '1 to add it, -1 to take it away';
comment on column mart.window_part.is_only_part is 'Whether the figure is this part alone';
