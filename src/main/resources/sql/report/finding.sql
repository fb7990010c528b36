-- What the deliveries contradict, as sentences. One row a finding and quarter; what
-- is not delivered is said by report.remark.
create or replace view report.finding as
with shown as (
    select
        warning.*,
        period.period as shown_period,
        (period.year - 1) || 'K4' as year_end_before
    from mart.warning
    inner join mart.period
        on
            warning.period = period.period
            or warning.period = period.year::varchar
    where warning.code not in ('QUARTER_MISSING', 'NOT_DELIVERED')
),

telling as (
    select
        shown.forbund,
        shown.shown_period,
        shown.code,
        shown.insats_key
    from shown
    inner join mart.telling_count
        on
            shown.forbund = telling_count.forbund
            and shown.insats_key = telling_count.insats_key
            and telling_count.period in (
                shown.shown_period, shown.year_end_before
            )
            and case shown.code
                when 'REASONS_DIFFER'
                    then telling_count.figure in ('ended', 'exits')
                    and telling_count.period = shown.shown_period
                else telling_count.figure <> 'exits'
            end
)

select
    shown.shown_period as period,
    member.county,
    shown.forbund,
    member.name,
    shown.code,
    shown.message,
    case
        when
            shown.code in ('REASONS_DIFFER', 'ONGOING_DIFFERS')
            and telling.code is null
            and not regexp_matches(
                replace(shown.message, 'den 1 januari', ''),
                '(^|[^0-9 ])[1-4]([^0-9 ]|$)'
            )
            then shown.message
        else shown.message_without_counts
    end as public_message
from shown
inner join core.member on shown.forbund = member.forbund
left join telling
    on
        shown.forbund = telling.forbund
        and shown.shown_period = telling.shown_period
        and shown.code = telling.code
        and shown.insats_key = telling.insats_key
group by all;

comment on view report.finding is 'What the deliveries contradict, in Swedish, with numbers and as it may be published';
comment on column report.finding.period is 'Quarter, such as 2023K4';
comment on column report.finding.county is 'Id of the county of the förbund';
comment on column report.finding.forbund is 'Id of the förbund';
comment on column report.finding.name is 'Its full name';
comment on column report.finding.code is 'What was found, see core.finding';
comment on column report.finding.message is 'The sentence with its numbers: internal';
comment on column report.finding.public_message is 'The sentence as it may be published: without numbers of persons, unless none of them is small or leaves a small one';
