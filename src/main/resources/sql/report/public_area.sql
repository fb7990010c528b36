-- Columns of the public report. One row an area.
create or replace view report.public_area as
select
    county,
    position,
    area,
    area_type,
    name,
    municipalities
from report.area;

comment on view report.public_area is 'The förbund and counties that are compared, as declared today';
comment on column report.public_area.county is 'Id of the county they belong to';
comment on column report.public_area.position is 'Order within the county: förbund first';
comment on column report.public_area.area is 'Id of the förbund or county';
comment on column report.public_area.area_type is 'forbund or lan (county)';
comment on column report.public_area.name is 'Name in Swedish';
comment on column report.public_area.municipalities is 'Its municipalities, parted by commas; NULL for a county';
