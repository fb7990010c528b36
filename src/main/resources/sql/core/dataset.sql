-- Declared datasets. One row a dataset.
create or replace table core.dataset (
    dataset varchar not null,
    table_name varchar not null,
    frequency varchar not null
);

comment on table core.dataset is 'The datasets that the förbund deliver, as declared';
comment on column core.dataset.dataset is 'Name of the dataset, in Swedish, as in the names of files';
comment on column core.dataset.table_name is 'The relation in schema core with its rows in force';
comment on column core.dataset.frequency is 'quarter or year';
