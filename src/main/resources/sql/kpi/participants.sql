-- Participants by sex. One row an area, quarter, time window and sex.
create or replace view kpi.participants as
with sexed as (
    select
        area_figure.area,
        area_figure.area_type,
        area_figure.period,
        area_figure.time_window,
        case
            when area_figure.figure like '%.kvinna' then 'kvinna'
            when area_figure.figure like '%.man' then 'man'
            else 'totalt'
        end as sex,
        split_part(area_figure.figure, '.', 1) as figure,
        area_figure.value::bigint as value,
        area_figure.members_counted,
        area_figure.status
    from mart.area_figure
    inner join mart.figure on area_figure.figure = figure.figure
    where figure.dataset = 'deltagare'
)

select
    area,
    area_type,
    period,
    time_window,
    sex,
    max(value) filter (where figure = 'participants') as participants,
    max(value) filter (where figure = 'new_participants') as new_participants,
    max(value) filter (where figure = 'ended') as ended,
    max(members_counted) filter (where figure = 'participants')
        as members_counted,
    case
        when bool_and(status = 'missing') filter (where figure = 'participants')
            then 'missing'
        when bool_or(status <> 'ok') then 'partial'
        else 'ok'
    end as status
from sexed
group by all;

comment on view kpi.participants is 'Own participants (deltagare), of them new (nya) and ended (avslutade), by sex; someone in two insatser counts twice';
comment on column kpi.participants.area is 'Id of the förbund or county';
comment on column kpi.participants.area_type is 'forbund or lan (county)';
comment on column kpi.participants.period is 'Quarter, such as 2023K4';
comment on column kpi.participants.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column kpi.participants.sex is 'kvinna, man, or totalt: all, split or not';
comment on column kpi.participants.participants is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Persons who took part; NULL: missing';
comment on column kpi.participants.new_participants is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Of them, those who were not ongoing when the window began; NULL: missing';
comment on column kpi.participants.ended is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Of them, those who are not ongoing at its end; NULL: missing';
comment on column kpi.participants.members_counted is 'Members in the sum of participants; 1 or 0 on a member''s own row. The other two may have fewer, and the status is then partial';
comment on column kpi.participants.status is 'ok; partial: one of the three is not reported in full; missing: participants are';
