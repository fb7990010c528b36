-- Insatser since 1 January, with what the register says of them. One row an area,
-- insats and quarter; on the county's rows those that several förbund share.
create or replace view report.insats_described as
with spent as (
    select area, area_type, period, bool_or(spending_sek <> 0) as is_split
    from report.insats
    where time_window = 'ytd'
    group by all
)

select
    insats.period,
    insats.county,
    insats.area,
    insats.area_type,
    insats.insats,
    core.name_key(insats.insats) as label,
    register.shared_insats,
    register.kind,
    register.orientation,
    coalesce(register.is_volume, false) as is_volume,
    register.target_pct,
    case when spent.is_split then insats.spending_sek end as spending_sek,
    insats.participants,
    insats.cost_per_participant_sek,
    insats.members_counted,
    insats.status
from report.insats
inner join mart.period on insats.period = period.period
inner join spent
    on
        insats.area = spent.area
        and insats.area_type = spent.area_type
        and insats.period = spent.period
left join mart.register
    on
        insats.area_type = 'forbund'
        and insats.area = register.forbund
        and period.year = register.year
        and core.name_key(insats.insats) = register.insats_key
where insats.time_window = 'ytd';

comment on view report.insats_described is 'Insatser with what the register says of them. Internal: small counts stand in it';
comment on column report.insats_described.period is 'Quarter, such as 2023K4';
comment on column report.insats_described.county is 'Id of the county';
comment on column report.insats_described.area is 'Id of the förbund or county';
comment on column report.insats_described.area_type is 'forbund or lan (county)';
comment on column report.insats_described.insats is 'Name of the insats; on the county''s row that of the shared one';
comment on column report.insats_described.label is 'The same as names compare';
comment on column report.insats_described.shared_insats is 'Common name of a shared insats; NULL: shared by none, and on the county''s row';
comment on column report.insats_described.kind is 'Kind of the insats, as the register says; NULL: not said';
comment on column report.insats_described.orientation is 'individinriktad or strukturövergripande; NULL: the register does not have it, or the county''s row';
comment on column report.insats_described.is_volume is 'Whether heads are counted in it, who are never participants';
comment on column report.insats_described.target_pct is 'Target for exits to work or studies, per cent; NULL: none';
comment on column report.insats_described.spending_sek is 'Cumulative since 1 January: never add quarters. Spending on the insats, SEK; NULL: missing, as where a förbund puts no spending on any insats';
comment on column report.insats_described.participants is 'Cumulative since 1 January: never add quarters. Own participants; NULL: missing';
comment on column report.insats_described.cost_per_participant_sek is 'As in kpi.cost_per_participant_insats, 0 where no spending is put on any insats; NULL: missing or not applicable';
comment on column report.insats_described.members_counted is 'Members in the sum, of those that share it; 1 or 0 on a member''s own row';
comment on column report.insats_described.status is 'As in kpi.cost_per_participant_insats';
