-- What the deliveries contradict, as it may be published: without numbers of
-- persons, and without what bounds a hidden one. One row a finding and quarter.
create or replace view report.public_finding as
with hidden as (
    select distinct
        public_count.area as forbund,
        public_count.label as insats_key,
        left(public_count.period, 4)::integer as year
    from core.public_count
    where
        public_count.kind = 'insats'
        and public_count.area_type = 'forbund'
        and public_count.state not in ('shown', 'total')
),

judged as (
    select
        finding.*,
        coalesce(
            finding.code in (
                'COST_LEAPS', 'CUMULATIVE_FALLS', 'NEGATIVE_COUNT'
            )
            and hidden.insats_key is not null,
            false
        )
        or core.has_count(finding.message_without_counts, finding.insats)
            as tells
    from report.finding
    left join hidden
        on
            finding.forbund = hidden.forbund
            and core.name_key(finding.insats) = hidden.insats_key
            and hidden.year between left(finding.period, 4)::integer - 1
            and left(finding.period, 4)::integer
)

select distinct
    period,
    county,
    forbund,
    name,
    code,
    case
        when tells
            then coalesce(insats || ': ', '')
            || 'leveranserna går inte ihop. Siffrorna återges inte: för små tal.'
        else message_without_counts
    end as message
from judged;

comment on view report.public_finding is 'What the deliveries contradict, in Swedish, without numbers of persons and without what bounds a hidden one';
comment on column report.public_finding.period is 'Quarter, such as 2023K4';
comment on column report.public_finding.county is 'Id of the county of the förbund';
comment on column report.public_finding.forbund is 'Id of the förbund';
comment on column report.public_finding.name is 'Its full name';
comment on column report.public_finding.code is 'What was found, see core.finding';
comment on column report.public_finding.message is 'The sentence as it may be published';
