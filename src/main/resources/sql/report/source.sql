-- What the figures are made from. One row a delivery in force of a member.
create or replace view report.source as
select
    delivery.period,
    member.county,
    delivery.forbund,
    member.name,
    delivery.dataset,
    delivery.file_name,
    delivery.revision,
    delivery.received_at
from core.delivery
inner join core.member on delivery.forbund = member.forbund
where delivery.in_force;

comment on view report.source is 'The deliveries in force';
comment on column report.source.period is 'Period delivered for';
comment on column report.source.county is 'Id of the county of the förbund';
comment on column report.source.forbund is 'Id of the förbund';
comment on column report.source.name is 'Its full name';
comment on column report.source.dataset is 'Name of the dataset, in Swedish';
comment on column report.source.file_name is 'Folder and name of the file';
comment on column report.source.revision is 'Its revision, from 1';
comment on column report.source.received_at is 'When it was judged, in UTC';
