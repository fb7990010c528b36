-- What a figure of a förbund is added from. One row a figure, time window and
-- term: an insats, or for spending a delivered row.
create or replace view mart.term as
select
    forbund,
    period,
    'ytd' as time_window,
    unnest(
        case category
            when 'individinriktad'
                then ['spending', 'spending.' || category, 'spending.on_people']
            else ['spending', 'spending.' || category]
        end
    ) as figure,
    insats_key,
    spending_sek as value
from mart.spending_row
union all
select
    forbund,
    period,
    'ytd' as time_window,
    figure,
    insats_key,
    value::decimal(18, 2) as value
from mart.participants_insats;

comment on view mart.term is 'The terms that a figure of a förbund is added from';
comment on column mart.term.forbund is 'Id of the förbund';
comment on column mart.term.period is 'Quarter, such as 2023K4';
comment on column mart.term.time_window is 'ytd: 1 January to the end of the quarter';
comment on column mart.term.figure is 'The figure it is a term of, see mart.figure';
comment on column mart.term.insats_key is 'Name of the insats as names compare; NULL: belongs to none';
comment on column mart.term.value is 'Cumulative since 1 January: never add quarters. SEK, or persons; NULL: not reported';
