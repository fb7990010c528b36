-- Values that a column of a dataset may hold. One row a value.
create or replace table core.allowed_value (
    dataset varchar not null,
    column_name varchar not null,
    position integer not null,
    value varchar not null
);

comment on table core.allowed_value is 'The values that a column of a dataset may hold, as declared';
comment on column core.allowed_value.dataset is 'Name of the dataset, see core.dataset';
comment on column core.allowed_value.column_name is 'Name of the column in schema core';
comment on column core.allowed_value.position is 'From 1 in the order declared, which is the order of printing';
comment on column core.allowed_value.value is 'The value, in Swedish';
