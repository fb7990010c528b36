-- A figure of a förbund or a county. One row an area, quarter, time window and
-- figure.
create or replace view mart.area_figure as
with area_row as (
    select
        forbund_figure.*,
        unnest([forbund, county]) as area,
        unnest(['forbund', 'lan']) as area_type
    from mart.forbund_figure
)

select
    area,
    area_type,
    period,
    time_window,
    figure,
    sum(value)::decimal(18, 2) as value,
    count(value)::integer as members_counted,
    string_agg(forbund, ' ' order by forbund) filter (where value is not null)
        as counted_members,
    case
        when count(value) = 0 then 'missing'
        when bool_or(status <> 'ok') then 'partial'
        else 'ok'
    end as status
from area_row
group by all;

comment on view mart.area_figure is 'Each figure for each member and county; a county is the sum over the members that report it';
comment on column mart.area_figure.area is 'Id of the förbund or county';
comment on column mart.area_figure.area_type is 'forbund or lan (county)';
comment on column mart.area_figure.period is 'Quarter, such as 2023K4';
comment on column mart.area_figure.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.area_figure.figure is 'The figure, see mart.figure';
comment on column mart.area_figure.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. SEK, or persons; NULL: missing';
comment on column mart.area_figure.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column mart.area_figure.counted_members is 'Their ids, in order, parted by blanks';
comment on column mart.area_figure.status is 'ok, partial or missing';
