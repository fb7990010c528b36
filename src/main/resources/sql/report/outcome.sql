-- How participants ended, side by side. One row an area, quarter, time window and
-- group of reasons.
create or replace view report.outcome as
select
    exit_outcome.period,
    area.county,
    exit_outcome.area,
    exit_outcome.area_type,
    reason_group.position,
    exit_outcome.reason_group,
    exit_outcome.time_window,
    exit_outcome.exits,
    exit_outcome.total_exits,
    exit_outcome.share,
    exit_outcome.share_low,
    exit_outcome.share_high,
    exit_outcome.members_counted,
    exit_outcome.status
from kpi.exit_outcome
inner join mart.reason_group
    on exit_outcome.reason_group = reason_group.reason_group
inner join report.area
    on exit_outcome.area = area.area and exit_outcome.area_type = area.area_type;

comment on view report.outcome is 'Reasons for exit beside each other. Internal: counts by reason may be small';
comment on column report.outcome.period is 'Quarter, such as 2023K4';
comment on column report.outcome.county is 'Id of the county';
comment on column report.outcome.area is 'Id of the förbund or county';
comment on column report.outcome.area_type is 'forbund or lan (county)';
comment on column report.outcome.position is 'Order of the group';
comment on column report.outcome.reason_group is 'Common group of the reasons';
comment on column report.outcome.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column report.outcome.exits is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Exits with a reason in the group; NULL: missing';
comment on column report.outcome.total_exits is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. All exits with a reason; NULL: missing';
comment on column report.outcome.share is 'exits / total_exits; NULL: missing or not applicable';
comment on column report.outcome.share_low is 'Lower bound of its 95 % interval (Wilson)';
comment on column report.outcome.share_high is 'Upper bound of its 95 % interval (Wilson)';
comment on column report.outcome.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column report.outcome.status is 'ok, partial, missing or not_applicable';
