-- How spending splits between the categories. One row an area, quarter, time
-- window and category.
create or replace view kpi.spending_split as
select
    area_quotient.area,
    area_quotient.area_type,
    area_quotient.period,
    area_quotient.time_window,
    area_quotient.label as category,
    area_quotient.numerator as spending_sek,
    area_quotient.denominator as total_spending_sek,
    core.quotient(
        area_quotient.numerator, area_quotient.denominator, 6
    ) as share,
    area_quotient.members_counted,
    area_quotient.status
from mart.area_quotient
where area_quotient.measure = 'spending_share';

comment on view kpi.spending_split is 'Each category''s part of all spending (fördelning av utfallet), over the members whose spending is reported, so that shares add up to 1';
comment on column kpi.spending_split.area is 'Id of the förbund or county';
comment on column kpi.spending_split.area_type is 'forbund or lan (county)';
comment on column kpi.spending_split.period is 'Quarter, such as 2023K4';
comment on column kpi.spending_split.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column kpi.spending_split.category is 'individinriktad, strukturövergripande, administration, ny verksamhet or ej uppdelat (not split)';
comment on column kpi.spending_split.spending_sek is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Spending in the category, SEK; NULL: missing';
comment on column kpi.spending_split.total_spending_sek is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. All spending, SEK; NULL: missing';
comment on column kpi.spending_split.share is 'spending_sek / total_spending_sek, a fraction of 1 with 6 decimals; NULL: missing or not applicable';
comment on column kpi.spending_split.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column kpi.spending_split.status is 'ok; partial: something in it is not reported; missing: a part is; not_applicable: no spending';
