-- Deliveries known at as_of, and which of them counts. One row a delivery.
create or replace view core.delivery as
with known as (
    select *
    from core.delivery_record
    where delivery_record.received_at <= core.as_of()
),

latest as (
    select
        forbund,
        dataset,
        period,
        max(revision) as revision
    from known
    where verdict = 'accepted'
    group by all
)

select
    known.delivery_id,
    known.forbund,
    known.dataset,
    known.period,
    known.revision,
    known.file_name,
    known.sha256,
    known.row_count,
    known.verdict,
    known.received_at,
    known.verdict = 'accepted'
    and latest.revision is not distinct from known.revision as in_force,
    known.encoding,
    known.size_bytes,
    known.rows_read,
    known.rows_passed_over
from known
left join latest
    on
        known.forbund = latest.forbund
        and known.dataset = latest.dataset
        and known.period = latest.period;

comment on view core.delivery is 'Every delivery judged, accepted or rejected, and which is in force. SET VARIABLE as_of = TIMESTAMP ''2024-03-01'' (UTC, inclusive) first to see what was known then.';
comment on column core.delivery.delivery_id is 'Number of the delivery, from 1 in the order judged';
comment on column core.delivery.forbund is 'Id of the förbund that delivered; NULL where the name of the file could not be read';
comment on column core.delivery.dataset is 'Name of the dataset, in Swedish: ekonomi (spending), deltagare (participants), avslut (exits), insatser (register)';
comment on column core.delivery.period is 'Quarter (2023K4) or year (2023) delivered for';
comment on column core.delivery.revision is 'From 1 among the deliveries of the same förbund, dataset and period, rejected ones too';
comment on column core.delivery.file_name is 'Folder and name of the file in the inbox';
comment on column core.delivery.sha256 is 'Hash of the content, by which the archive has it; NULL where nothing was kept';
comment on column core.delivery.row_count is 'Rows loaded, of which a line of the file makes several where women and men stand in columns; 0 for a rejected delivery';
comment on column core.delivery.verdict is 'accepted or rejected';
comment on column core.delivery.received_at is 'When the delivery was judged, in UTC';
comment on column core.delivery.in_force is 'Whether the figures are made from this delivery: the latest accepted of its förbund, dataset and period';
comment on column core.delivery.encoding is 'Character encoding the file was read in; NULL where it was not read as text';
comment on column core.delivery.size_bytes is 'Size of the file in bytes';
comment on column core.delivery.rows_read is 'Lines below the header, empty ones too; of an accepted delivery all are loaded but those passed over';
comment on column core.delivery.rows_passed_over is 'Of the lines read, those that were empty';
