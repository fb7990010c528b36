-- How own participants ended. One row an area, quarter, time window and group of
-- reasons.
create or replace view kpi.exit_outcome as
select
    area_quotient.area,
    area_quotient.area_type,
    area_quotient.period,
    area_quotient.time_window,
    area_quotient.label as reason_group,
    area_quotient.numerator::bigint as exits,
    area_quotient.denominator::bigint as total_exits,
    core.quotient(area_quotient.numerator, area_quotient.denominator, 6)
        as share,
    core.wilson_bound(area_quotient.numerator, area_quotient.denominator, -1)
        as share_low,
    core.wilson_bound(area_quotient.numerator, area_quotient.denominator, 1)
        as share_high,
    area_quotient.members_counted,
    area_quotient.status
from mart.area_quotient
where area_quotient.measure = 'exit_share';

comment on view kpi.exit_outcome is 'Own exits by reason (avslutsorsak): each common group as a part of all exits, with its 95 % interval by Wilson, z = 1.959964';
comment on column kpi.exit_outcome.area is 'Id of the förbund or county';
comment on column kpi.exit_outcome.area_type is 'forbund or lan (county)';
comment on column kpi.exit_outcome.period is 'Quarter, such as 2023K4';
comment on column kpi.exit_outcome.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column kpi.exit_outcome.reason_group is 'Common group of the reasons; ej klassad: a reason that core.exit_reason does not have';
comment on column kpi.exit_outcome.exits is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Exits with a reason in the group; NULL: missing';
comment on column kpi.exit_outcome.total_exits is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. All exits with a reason; NULL: missing';
comment on column kpi.exit_outcome.share is 'exits / total_exits, a fraction of 1 with 6 decimals; NULL: missing or not applicable';
comment on column kpi.exit_outcome.share_low is 'Lower bound of the interval: (x + z²/2 - z·√(x(n - x)/n + z²/4)) / (n + z²), 6 decimals';
comment on column kpi.exit_outcome.share_high is 'Upper bound of the interval, with + for - before the root';
comment on column kpi.exit_outcome.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column kpi.exit_outcome.status is 'ok; partial: a member is not counted or something is not reported; missing; not_applicable: no exits';
