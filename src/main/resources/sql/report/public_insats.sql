-- Insatser as they may be published. One row an area, insats and quarter; on the
-- county's rows those that several förbund share.
create or replace view report.public_insats as
with masked as (
    select
        insats.*,
        public_count.state,
        coalesce(public_count.state = 'shown', false)
        and not insats.is_volume as is_printed
    from report.insats_described as insats
    left join core.public_count
        on
            public_count.kind = 'insats'
            and insats.area_type = public_count.area_type
            and insats.area = public_count.area
            and insats.label = public_count.label
            and insats.period = public_count.period
            and public_count.time_window = 'ytd'
            and insats.participants = public_count.value
)

select
    period,
    county,
    area,
    area_type,
    insats,
    shared_insats,
    kind,
    orientation,
    is_volume,
    target_pct,
    spending_sek,
    case when is_printed then participants end as participants,
    case
        when is_printed and spending_sek is not null
            then cost_per_participant_sek
    end as cost_per_participant_sek,
    members_counted,
    case
        when is_volume then 'not_applicable'
        else core.public_status(
            case when participants is null then 'missing' else 'ok' end,
            participants,
            state
        )
    end as participants_status,
    case
        when is_volume then 'not_applicable'
        when spending_sek is null then 'missing'
        else core.public_status(status, participants, state)
    end as cost_status
from masked;

comment on view report.public_insats is 'Spending, participants and cost per participant of each insats, as they may be published';
comment on column report.public_insats.period is 'Quarter, such as 2023K4';
comment on column report.public_insats.county is 'Id of the county';
comment on column report.public_insats.area is 'Id of the förbund or county';
comment on column report.public_insats.area_type is 'forbund or lan (county)';
comment on column report.public_insats.insats is 'Name of the insats; on the county''s row that of the shared one';
comment on column report.public_insats.shared_insats is 'Common name of a shared insats; NULL: shared by none, and on the county''s row';
comment on column report.public_insats.kind is 'Kind of the insats, as the register says; NULL: not said';
comment on column report.public_insats.orientation is 'individinriktad or strukturövergripande; NULL: the register does not have it, or the county''s row';
comment on column report.public_insats.is_volume is 'Whether heads are counted in it, who are never participants';
comment on column report.public_insats.target_pct is 'Target for exits to work or studies, per cent; NULL: none';
comment on column report.public_insats.spending_sek is 'Cumulative since 1 January: never add quarters. Spending on the insats, SEK; NULL: missing, as where a förbund puts no spending on any insats';
comment on column report.public_insats.participants is 'Cumulative since 1 January: never add quarters. Own participants; NULL: missing, not applicable or not printed';
comment on column report.public_insats.cost_per_participant_sek is 'spending_sek / participants; NULL: missing, not applicable or not printed';
comment on column report.public_insats.members_counted is 'Members in the sum, of those that share it; 1 or 0 on a member''s own row';
comment on column report.public_insats.participants_status is 'ok, missing, not_applicable; hidden: .. stands in its place; left_out: the whole table is not printed';
comment on column report.public_insats.cost_status is 'The same of the cost per participant, and partial';
