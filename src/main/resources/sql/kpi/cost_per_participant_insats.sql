-- Cost per participant of each insats. One row an insats, quarter and time
-- window.
create or replace view kpi.cost_per_participant_insats as
select
    insats_quotient.forbund as area,
    'forbund' as area_type,
    insats_quotient.insats,
    insats_quotient.period,
    'ytd' as time_window,
    insats_quotient.numerator as spending_sek,
    insats_quotient.denominator::bigint as participants,
    core.quotient(
        insats_quotient.numerator, insats_quotient.denominator, 2
    )::decimal(34, 2) as cost_per_participant_sek,
    insats_quotient.members_counted,
    insats_quotient.status
from mart.insats_quotient;

comment on view kpi.cost_per_participant_insats is 'Spending on an insats, all categories, divided by its participants';
comment on column kpi.cost_per_participant_insats.area is 'Id of the förbund';
comment on column kpi.cost_per_participant_insats.area_type is 'forbund';
comment on column kpi.cost_per_participant_insats.insats is 'Name of the insats, as first written in the delivery';
comment on column kpi.cost_per_participant_insats.period is 'Quarter, such as 2023K4';
comment on column kpi.cost_per_participant_insats.time_window is 'ytd: 1 January to the end of the quarter';
comment on column kpi.cost_per_participant_insats.spending_sek is 'Cumulative since 1 January: never add quarters. Spending on the insats, SEK; NULL: missing';
comment on column kpi.cost_per_participant_insats.participants is 'Cumulative since 1 January: never add quarters. Own participants of the insats; NULL: missing';
comment on column kpi.cost_per_participant_insats.cost_per_participant_sek is 'spending_sek / participants, SEK rounded half away from zero to 2 decimals; NULL: missing or not applicable';
comment on column kpi.cost_per_participant_insats.members_counted is '1 where both parts are reported, else 0';
comment on column kpi.cost_per_participant_insats.status is 'ok; partial: some row does not report; missing: a part is; not_applicable: no participants';
