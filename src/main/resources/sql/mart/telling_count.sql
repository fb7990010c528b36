-- Counts of one insats that are small, or from which a small one of the other
-- insatser follows beside the total of the förbund. One row a count.
create or replace view mart.telling_count as
with counted as (
    select
        term.forbund,
        term.period,
        term.figure,
        term.insats_key,
        sum(term.value) as value
    from mart.term
    where
        term.time_window = 'ytd'
        and term.figure in ('participants', 'new_participants', 'ended', 'exits')
    group by all
),

beside as (
    select
        counted.*,
        sum(value) over (partition by forbund, period, figure) - value
            as others
    from counted
)

select
    forbund,
    period,
    figure,
    insats_key
from beside
where value between 1 and 4 or others between 1 and 4;

comment on view mart.telling_count is 'Counts of one insats that are 1 to 4, or that leave 1 to 4 for the other insatser of the förbund; a public sentence does not say them';
comment on column mart.telling_count.forbund is 'Id of the förbund';
comment on column mart.telling_count.period is 'Quarter, such as 2023K4';
comment on column mart.telling_count.figure is 'The figure, see mart.figure';
comment on column mart.telling_count.insats_key is 'Name of the insats as names compare, the present one where it has been renamed; NULL: belongs to none';
