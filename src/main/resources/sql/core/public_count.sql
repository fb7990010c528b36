-- What the public report of this edition does with each count of persons. One row a
-- count.
create table if not exists core.public_count (
    kind varchar not null,
    area_type varchar not null,
    area varchar not null,
    label varchar not null,
    period varchar not null,
    time_window varchar not null,
    value bigint not null,
    state varchar not null
);

comment on table core.public_count is 'Which counts of persons the public report prints, and which it hides, so that no small one can be worked out';
comment on column core.public_count.kind is 'What is counted: insats, sex, outcome (exits to work or studies), or total over all insatser';
comment on column core.public_count.area_type is 'forbund or lan (county)';
comment on column core.public_count.area is 'Id of the förbund or county';
comment on column core.public_count.label is 'The insats as names compare, the sex, the reason for exit; of a total, what it counts';
comment on column core.public_count.period is 'Quarter, such as 2023K4';
comment on column core.public_count.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column core.public_count.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Persons; internal where it is not printed';
comment on column core.public_count.state is 'total (never hidden), shown, hidden (.. in its place), left_out (with its whole table), implied (stands in no table, and may follow from others)';
