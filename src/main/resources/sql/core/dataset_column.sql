-- Columns of the declared datasets. One row a column.
create or replace table core.dataset_column (
    dataset varchar not null,
    column_name varchar not null,
    header varchar not null,
    meaning varchar not null
);

comment on table core.dataset_column is 'The columns of the datasets, with their Swedish names, as declared';
comment on column core.dataset_column.dataset is 'Name of the dataset, see core.dataset';
comment on column core.dataset_column.column_name is 'Name of the column in schema core';
comment on column core.dataset_column.header is 'Its header in a delivery, in Swedish';
comment on column core.dataset_column.meaning is 'What it holds, in Swedish';
