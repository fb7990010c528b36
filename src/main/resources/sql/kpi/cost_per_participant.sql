-- Cost per participant by each definition. One row an area, quarter, time
-- window and basis.
create or replace view kpi.cost_per_participant as
select
    area_quotient.area,
    area_quotient.area_type,
    area_quotient.period,
    area_quotient.time_window,
    area_quotient.label as basis,
    area_quotient.numerator as spending_sek,
    area_quotient.denominator::bigint as participants,
    core.quotient(
        area_quotient.numerator, area_quotient.denominator, 2
    )::decimal(34, 2) as cost_per_participant_sek,
    area_quotient.members_counted,
    area_quotient.status
from mart.area_quotient
where area_quotient.measure = 'cost_per_participant';

comment on view kpi.cost_per_participant is 'Spending divided by participants (kostnad per deltagare), by each definition; a county is the sum of spending over the sum of participants, never a mean';
comment on column kpi.cost_per_participant.area is 'Id of the förbund or county';
comment on column kpi.cost_per_participant.area_type is 'forbund or lan (county)';
comment on column kpi.cost_per_participant.period is 'Quarter, such as 2023K4';
comment on column kpi.cost_per_participant.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column kpi.cost_per_participant.basis is 'total: all spending over participants; individual: spending in category individinriktad over participants; exit: the same spending over exits';
comment on column kpi.cost_per_participant.spending_sek is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The numerator, SEK; NULL: missing';
comment on column kpi.cost_per_participant.participants is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. The denominator: own participants, in basis exit the exits; someone in two insatser counts twice; NULL: missing';
comment on column kpi.cost_per_participant.cost_per_participant_sek is 'spending_sek / participants, SEK rounded half away from zero to 2 decimals; NULL: missing or not applicable';
comment on column kpi.cost_per_participant.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column kpi.cost_per_participant.status is 'ok; partial: something in it is not reported; missing: a part is; not_applicable: no participants';
