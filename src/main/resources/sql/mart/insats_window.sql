-- Insatser that a figure can be asked for: named in a delivery that the time
-- window needs, or shared and going on. One row an insats, quarter and window.
create or replace view mart.insats_window as
select distinct
    term.forbund,
    term.period,
    term.time_window,
    term.insats_key
from mart.term
where
    term.insats_key is not null
    and term.figure in ('spending', 'participants')
union
select
    register.forbund,
    period.period,
    unnest(['ytd', 'rolling4']) as time_window,
    register.insats_key
from mart.register
inner join mart.period on register.year = period.year
where
    register.shared_insats is not null
    and coalesce(register.starts_on <= period.last_day, true)
    and coalesce(year(register.ends_on) >= period.year, true);

comment on view mart.insats_window is 'The insatser of each förbund, quarter and time window';
comment on column mart.insats_window.forbund is 'Id of the förbund';
comment on column mart.insats_window.period is 'Quarter, such as 2023K4';
comment on column mart.insats_window.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.insats_window.insats_key is 'Name of the insats as names compare, the present one where it has been renamed; NULL: belongs to none';
