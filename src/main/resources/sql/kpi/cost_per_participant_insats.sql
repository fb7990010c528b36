-- Cost per participant of each insats. One row an area, insats, quarter and time
-- window; a county has the insatser that several förbund share.
create or replace view kpi.cost_per_participant_insats as
with area_row as (
    select
        insats_quotient.*,
        unnest(
            case when shared_insats is null then [forbund]
                else [forbund, county] end
        ) as area,
        unnest(
            case when shared_insats is null then ['forbund']
                else ['forbund', 'lan'] end
        ) as area_type
    from mart.insats_quotient
),

named as (
    select
        area_row.*,
        case area_type
            when 'lan' then core.name_key(shared_insats)
            else insats_key
        end as area_insats_key,
        case area_type when 'lan' then shared_insats else insats end
            as area_insats
    from area_row
),

added as (
    select
        area,
        area_type,
        area_insats_key,
        arg_min(area_insats, forbund) as insats,
        period,
        time_window,
        case
            when area_type = 'forbund' then max(numerator)
            else sum(numerator) filter (where is_counted)
        end::decimal(18, 2) as numerator,
        case
            when area_type = 'forbund' then max(denominator)
            else sum(denominator) filter (where is_counted)
        end as denominator,
        count(distinct forbund) filter (where is_counted)::integer
            as members_counted,
        case
            when area_type = 'forbund' then bool_or(is_partial)
            else bool_or(is_partial or not is_counted)
        end as is_partial
    from named
    group by area, area_type, area_insats_key, period, time_window
)

select
    area,
    area_type,
    insats,
    period,
    time_window,
    numerator as spending_sek,
    denominator::bigint as participants,
    core.quotient(numerator, denominator, 2)::decimal(34, 2)
        as cost_per_participant_sek,
    members_counted,
    core.quotient_status(numerator, denominator, is_partial) as status
from added;

comment on view kpi.cost_per_participant_insats is 'Spending on an insats, all categories, divided by its own participants; on a county''s row an insats that several förbund share (länsgemensam insats), under its common name';
comment on column kpi.cost_per_participant_insats.area is 'Id of the förbund or county';
comment on column kpi.cost_per_participant_insats.area_type is 'forbund or lan (county)';
comment on column kpi.cost_per_participant_insats.insats is 'Name of the insats, as the register spells it, else as last written';
comment on column kpi.cost_per_participant_insats.period is 'Quarter, such as 2023K4';
comment on column kpi.cost_per_participant_insats.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column kpi.cost_per_participant_insats.spending_sek is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Spending on the insats, SEK; NULL: missing';
comment on column kpi.cost_per_participant_insats.participants is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Own participants of the insats; NULL: missing';
comment on column kpi.cost_per_participant_insats.cost_per_participant_sek is 'spending_sek / participants, SEK rounded half away from zero to 2 decimals; NULL: missing or not applicable';
comment on column kpi.cost_per_participant_insats.members_counted is 'Members in the sum, of those that share it; 1 or 0 on a member''s own row';
comment on column kpi.cost_per_participant_insats.status is 'ok; partial: some row or member does not report; missing: a part is; not_applicable: no participants';
