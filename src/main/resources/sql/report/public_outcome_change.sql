-- How the share of exits to work or studies differs from the year before, where both
-- have at least 20 exits. One row an area, quarter and time window.
create or replace view report.public_outcome_change as
with compared as (
    select
        now.*,
        before.period as previous_period,
        before.share as previous_share,
        before.share_low as previous_low,
        before.share_high as previous_high,
        case
            when before.period is null then 'missing'
            when now.status in ('missing', 'not_applicable') then now.status
            when before.status in ('missing', 'not_applicable')
                then before.status
            when
                now.exits < 20
                or before.exits < 20
                or now.counted_members <> before.counted_members
                then 'not_applicable'
            when now.share is null or before.share is null then 'hidden'
            else 'ok'
        end as change_status
    from report.public_outcome as now
    inner join mart.period on now.period = period.period
    left join report.public_outcome as before
        on
            now.area = before.area
            and now.area_type = before.area_type
            and now.time_window = before.time_window
            and before.period = period.previous_year_period
),

allowed as (
    select
        * exclude (previous_share),
        case when change_status = 'ok' then previous_share end
            as previous_share
    from compared
)

select
    period,
    county,
    area,
    area_type,
    time_window,
    previous_period,
    previous_share,
    share - previous_share as difference,
    core.newcombe_bound(
        share, share_low, previous_share, previous_high, -1
    ) as difference_low,
    core.newcombe_bound(
        share, share_high, previous_share, previous_low, 1
    ) as difference_high,
    change_status as status
from allowed;

comment on view report.public_outcome_change is 'Difference between two years in the share of exits to work or studies, with the 95 % interval by Newcombe; only where both have at least 20 exits and the same members are counted';
comment on column report.public_outcome_change.period is 'Quarter, such as 2023K4';
comment on column report.public_outcome_change.county is 'Id of the county they belong to';
comment on column report.public_outcome_change.area is 'Id of the förbund or county';
comment on column report.public_outcome_change.area_type is 'forbund or lan (county)';
comment on column report.public_outcome_change.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.public_outcome_change.previous_period is 'The same quarter a year before; NULL: no report of it';
comment on column report.public_outcome_change.previous_share is 'The share then, a fraction of 1; NULL: no difference is given';
comment on column report.public_outcome_change.difference is 'Share now less share then; NULL: none is given';
comment on column report.public_outcome_change.difference_low is 'Lower bound of the interval: difference - √((p1 - l1)² + (u2 - p2)²) with the Wilson bounds l and u';
comment on column report.public_outcome_change.difference_high is 'Upper bound of the interval: difference + √((u1 - p1)² + (p2 - l2)²)';
comment on column report.public_outcome_change.status is 'ok; missing; hidden: one of the shares is; not_applicable: fewer than 20 exits, or other members counted';
