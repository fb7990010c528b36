-- Reasons for exit, from jobs/reference/exit-reasons.csv. One row a reason.
create or replace table core.exit_reason (
    forbund varchar,
    reason varchar not null,
    reason_group varchar not null
);

comment on table core.exit_reason is 'From each förbund''s own words for a reason of exit to a common group, as declared today';
comment on column core.exit_reason.forbund is 'Id of the förbund whose word it is; NULL: of every förbund without a row of its own';
comment on column core.exit_reason.reason is 'The reason in the words of the förbund (orsak)';
comment on column core.exit_reason.reason_group is 'The group that all förbund have in common';
