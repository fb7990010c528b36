-- Every table, view and column that analysts see, in the order that data flows,
-- with its Swedish name where deliveries have one.
with relation as (
    select schema_name, view_name as relation, 0 as column_index, comment
    from duckdb_views()
    where database_name = current_database()
    union all
    select schema_name, table_name as relation, 0 as column_index, comment
    from duckdb_tables()
    where database_name = current_database()
),

swedish as (
    select
        column_name,
        min(header) as header
    from core.dataset_column
    group by column_name
),

entry as (
    select
        relation.schema_name,
        relation.relation,
        0 as column_index,
        null as column_name,
        null as data_type,
        dataset.dataset as swedish_name,
        relation.comment
    from relation
    left join core.dataset on relation.relation = dataset.table_name
    union all
    select
        columns.schema_name,
        columns.table_name as relation,
        columns.column_index + 1 as column_index,
        columns.column_name,
        columns.data_type,
        swedish.header as swedish_name,
        columns.comment
    from duckdb_columns() as columns
    left join swedish on columns.column_name = swedish.column_name
    where columns.database_name = current_database()
)

select
    schema_name,
    relation,
    column_name,
    data_type,
    swedish_name,
    comment as meaning
from entry
where schema_name in ('core', 'mart', 'kpi', 'report')
order by
    list_position(['core', 'mart', 'kpi', 'report'], schema_name),
    relation,
    column_index;
