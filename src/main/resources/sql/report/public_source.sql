-- What the figures are made from, as it may be published: no hash, from which hidden
-- counts could be found by trying. One row a delivery in force.
create or replace view report.public_source as
select
    period,
    county,
    forbund,
    name,
    dataset,
    file_name,
    revision,
    received_at
from report.source;

comment on view report.public_source is 'Deliveries that the public report is made from, without their hashes';
comment on column report.public_source.period is 'Quarter, such as 2023K4';
comment on column report.public_source.county is 'Id of the county of the förbund';
comment on column report.public_source.forbund is 'Id of the förbund';
comment on column report.public_source.name is 'Its full name';
comment on column report.public_source.dataset is 'Name of the dataset, in Swedish';
comment on column report.public_source.file_name is 'Name of the file, as delivered';
comment on column report.public_source.revision is 'Number of the revision, from 1';
comment on column report.public_source.received_at is 'When it was judged, in UTC';
