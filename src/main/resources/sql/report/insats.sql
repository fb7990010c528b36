-- Insatser side by side. One row an area, insats, quarter and time window.
create or replace view report.insats as
select
    insats.period,
    area.county,
    area.position,
    insats.area,
    insats.area_type,
    area.name,
    insats.insats,
    insats.time_window,
    insats.spending_sek,
    insats.participants,
    insats.cost_per_participant_sek,
    insats.members_counted,
    insats.status
from kpi.cost_per_participant_insats as insats
inner join report.area
    on insats.area = area.area and insats.area_type = area.area_type;

comment on view report.insats is 'The insatser of each förbund, and those that a county''s förbund share. Internal: counts of one insats may be small';
comment on column report.insats.period is 'Quarter, such as 2023K4';
comment on column report.insats.county is 'Id of the county';
comment on column report.insats.position is 'Order within the county: förbund first';
comment on column report.insats.area is 'Id of the förbund or county';
comment on column report.insats.area_type is 'forbund or lan (county)';
comment on column report.insats.name is 'Name of the area in Swedish';
comment on column report.insats.insats is 'Name of the insats, as the register spells it, else as last written';
comment on column report.insats.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.insats.spending_sek is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Spending on the insats, SEK; NULL: missing';
comment on column report.insats.participants is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Own participants; NULL: missing';
comment on column report.insats.cost_per_participant_sek is 'spending_sek / participants, SEK; NULL: missing or not applicable';
comment on column report.insats.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column report.insats.status is 'ok, partial, missing or not_applicable';
