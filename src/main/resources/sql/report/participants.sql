-- Participants by sex, side by side. One row an area, quarter, time window and
-- sex.
create or replace view report.participants as
select
    participants.period,
    area.county,
    participants.area,
    participants.area_type,
    participants.sex,
    participants.time_window,
    participants.participants,
    participants.new_participants,
    participants.ended,
    participants.members_counted,
    participants.status
from kpi.participants
inner join report.area
    on participants.area = area.area and participants.area_type = area.area_type;

comment on view report.participants is 'Participants by sex beside each other. Internal: counts by sex may be small';
comment on column report.participants.period is 'Quarter, such as 2023K4';
comment on column report.participants.county is 'Id of the county';
comment on column report.participants.area is 'Id of the förbund or county';
comment on column report.participants.area_type is 'forbund or lan (county)';
comment on column report.participants.sex is 'kvinna, man or totalt';
comment on column report.participants.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.participants.participants is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Persons who took part; NULL: missing';
comment on column report.participants.new_participants is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Of them, those who were not ongoing when the window began; NULL: missing';
comment on column report.participants.ended is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Of them, those who are not ongoing at its end; NULL: missing';
comment on column report.participants.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column report.participants.status is 'ok, partial or missing';
