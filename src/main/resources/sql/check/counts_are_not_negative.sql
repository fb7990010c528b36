-- No number of persons is below zero.
select
    area,
    period,
    time_window,
    figure,
    value
from mart.area_figure
where figure in ('participants', 'new_participants', 'ended') and value < 0;
