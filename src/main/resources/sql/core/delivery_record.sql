-- Every delivery judged. One row a delivery.
create table if not exists core.delivery_record (
    delivery_id bigint not null,
    forbund varchar,
    dataset varchar,
    period varchar,
    revision integer not null,
    file_name varchar not null,
    sha256 varchar,
    size_bytes bigint not null,
    encoding varchar,
    row_count bigint not null,
    rows_read bigint not null,
    rows_passed_over bigint not null,
    verdict varchar not null,
    received_at timestamp not null
);

comment on table core.delivery_record is 'Every delivery judged, accepted or rejected. Ask core.delivery instead: it knows which is in force, and as_of.';
comment on column core.delivery_record.delivery_id is 'Number of the delivery, from 1 in the order judged; the same as in the journal';
comment on column core.delivery_record.forbund is 'Id of the förbund that delivered; NULL where the name of the file could not be read';
comment on column core.delivery_record.dataset is 'Name of the dataset, in Swedish; NULL where the name of the file could not be read';
comment on column core.delivery_record.period is 'Quarter (2023K4) or year (2023) delivered for; NULL where the name of the file could not be read';
comment on column core.delivery_record.revision is 'From 1 among the deliveries of the same förbund, dataset and period, rejected ones too; 0 where the name could not be read';
comment on column core.delivery_record.file_name is 'Folder and name of the file in the inbox';
comment on column core.delivery_record.sha256 is 'Hash of the content, by which the archive has it; NULL where nothing was kept';
comment on column core.delivery_record.size_bytes is 'Size of the file in bytes';
comment on column core.delivery_record.encoding is 'Character encoding the file was read in; NULL where it was not read as text';
comment on column core.delivery_record.row_count is 'Rows loaded, of which a line of the file makes several where women and men stand in columns; 0 for a rejected delivery';
comment on column core.delivery_record.rows_read is 'Lines below the header, empty ones too; of an accepted delivery all are loaded but those passed over';
comment on column core.delivery_record.rows_passed_over is 'Of the lines read, those that were empty';
comment on column core.delivery_record.verdict is 'accepted or rejected';
comment on column core.delivery_record.received_at is 'When the delivery was judged, in UTC';
