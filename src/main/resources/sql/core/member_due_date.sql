-- When members are to deliver. One row a member and quarter of any year.
create or replace table core.member_due_date (
    forbund varchar not null,
    quarter integer not null,
    due_month integer not null,
    due_day integer not null
);

comment on table core.member_due_date is 'The day after a quarter''s end when each förbund is to have delivered, as declared today';
comment on column core.member_due_date.forbund is 'Id of the förbund, see core.member';
comment on column core.member_due_date.quarter is 'Quarter of the year, 1 to 4';
comment on column core.member_due_date.due_month is 'Month of the day due, 1 to 12; the first such day after the quarter''s end';
comment on column core.member_due_date.due_day is 'Day of the month; the last one where the month is shorter';
