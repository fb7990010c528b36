-- Participants by sex as they may be published. One row an area, quarter, time
-- window and sex.
create or replace view report.public_participants as
select
    participants.period,
    participants.county,
    participants.area,
    participants.area_type,
    participants.sex,
    participants.time_window,
    case
        when public_count.state in ('shown', 'total')
            then participants.participants
    end as participants,
    participants.members_counted,
    core.public_status(
        area_figure.status, participants.participants, public_count.state
    ) as status
from report.participants
inner join mart.area_figure
    on
        participants.area = area_figure.area
        and participants.area_type = area_figure.area_type
        and participants.period = area_figure.period
        and participants.time_window = area_figure.time_window
        and area_figure.figure
        = case participants.sex
            when 'totalt' then 'participants'
            else 'participants.' || participants.sex
        end
left join core.public_count
    on
        public_count.kind
        = case participants.sex when 'totalt' then 'total' else 'sex' end
        and public_count.label
        = case participants.sex
            when 'totalt' then 'participants' else participants.sex
        end
        and participants.area_type = public_count.area_type
        and participants.area = public_count.area
        and participants.period = public_count.period
        and participants.participants = public_count.value
        and public_count.time_window
        = case right(participants.period, 1)
            when '4' then 'ytd' else participants.time_window
        end;

comment on view report.public_participants is 'Own participants by sex, as they may be published';
comment on column report.public_participants.period is 'Quarter, such as 2023K4';
comment on column report.public_participants.county is 'Id of the county they belong to';
comment on column report.public_participants.area is 'Id of the förbund or county';
comment on column report.public_participants.area_type is 'forbund or lan (county)';
comment on column report.public_participants.sex is 'kvinna, man, or totalt: all, split or not';
comment on column report.public_participants.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.public_participants.participants is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Persons who took part; NULL: missing or not printed';
comment on column report.public_participants.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column report.public_participants.status is 'Of participants alone: ok, partial, missing; hidden: .. stands in its place; left_out: the whole table is not printed';
