-- Individual spending as a part of individual and structural. One row an area,
-- quarter and time window.
create or replace view kpi.individual_structural as
select
    area_quotient.area,
    area_quotient.area_type,
    area_quotient.period,
    area_quotient.time_window,
    area_quotient.numerator as individual_sek,
    coalesce(
        area_quotient.denominator - area_quotient.numerator, structural.value
    )::decimal(18, 2) as structural_sek,
    core.quotient(
        area_quotient.numerator, area_quotient.denominator, 6
    ) as individual_share,
    area_quotient.members_counted,
    area_quotient.status
from mart.area_quotient
left join mart.forbund_figure as structural
    on
        area_quotient.area_type = 'forbund'
        and area_quotient.area = structural.forbund
        and area_quotient.period = structural.period
        and area_quotient.time_window = structural.time_window
        and structural.figure = 'spending.strukturövergripande'
where area_quotient.measure = 'individual_of_individual_and_structural';

comment on view kpi.individual_structural is 'Individual spending (individinriktad) divided by individual and structural (strukturövergripande) together';
comment on column kpi.individual_structural.area is 'Id of the förbund or county';
comment on column kpi.individual_structural.area_type is 'forbund or lan (county)';
comment on column kpi.individual_structural.period is 'Quarter, such as 2023K4';
comment on column kpi.individual_structural.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column kpi.individual_structural.individual_sek is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Spending in category individinriktad, SEK; NULL: missing';
comment on column kpi.individual_structural.structural_sek is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Spending in category strukturövergripande, SEK; NULL: missing';
comment on column kpi.individual_structural.individual_share is 'individual_sek / (individual_sek + structural_sek), a fraction of 1 with 6 decimals; NULL: missing or not applicable';
comment on column kpi.individual_structural.members_counted is 'Members in the sum; 1 or 0 on a member''s own row';
comment on column kpi.individual_structural.status is 'ok; partial: something in it is not reported; missing: a part is; not_applicable: neither kind of spending';
