-- Columns of the report: each county's members, then the county. One row an
-- area.
create or replace view report.area as
with municipality_list as (
    select
        forbund,
        string_agg(municipality, ', ' order by position) as municipalities
    from core.member_municipality
    group by forbund
)

select
    member.county,
    1 as position,
    member.forbund as area,
    'forbund' as area_type,
    member.name,
    municipality_list.municipalities
from core.member
left join municipality_list on member.forbund = municipality_list.forbund
union all
select
    county.county,
    2 as position,
    county.county as area,
    'lan' as area_type,
    county.name,
    null as municipalities
from core.county
semi join core.member on county.county = member.county;

comment on view report.area is 'The förbund and counties that are compared, as declared today';
comment on column report.area.county is 'Id of the county they belong to';
comment on column report.area.position is 'Order within the county: förbund first';
comment on column report.area.area is 'Id of the förbund or county';
comment on column report.area.area_type is 'forbund or lan (county)';
comment on column report.area.name is 'Name in Swedish';
comment on column report.area.municipalities is 'Its municipalities, parted by commas; NULL for a county';
