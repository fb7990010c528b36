-- A figure of a förbund, added from its terms. One row a member, quarter, time
-- window and figure, whatever was delivered.
create or replace view mart.forbund_figure as
with expected as (
    select distinct
        member.forbund,
        member.county,
        window_part.period,
        window_part.time_window,
        window_part.figure,
        window_part.dataset,
        window_part.is_of_whole_year
    from core.member
    cross join mart.window_part
),

added as (
    select
        term.forbund,
        term.period,
        term.time_window,
        term.figure,
        count(*) as terms,
        count(term.value) as terms_reported,
        sum(term.value) as value
    from mart.term
    group by all
),

judged as (
    select
        expected.*,
        case
            when expected.is_of_whole_year and added.terms_reported > 0
                then 'ok'
            when expected.is_of_whole_year or window_reporting.dataset is null
                then 'missing'
            when added.terms is null then 'ok'
            when added.terms_reported = 0 then 'missing'
            when added.terms_reported < added.terms then 'partial'
            else 'ok'
        end as status,
        added.value
    from expected
    left join mart.window_reporting
        using (forbund, period, time_window, dataset)
    left join added using (forbund, period, time_window, figure)
)

select
    judged.forbund,
    judged.county,
    judged.period,
    judged.time_window,
    judged.figure,
    case
        when judged.status <> 'missing' then coalesce(judged.value, 0)
    end::decimal(18, 2) as value,
    judged.status
from judged;

comment on view mart.forbund_figure is 'Each figure of each member and quarter: no row is none, a blank is not reported, no file is missing';
comment on column mart.forbund_figure.forbund is 'Id of the förbund';
comment on column mart.forbund_figure.county is 'Id of its county';
comment on column mart.forbund_figure.period is 'Quarter, such as 2023K4';
comment on column mart.forbund_figure.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.forbund_figure.figure is 'The figure, see mart.figure';
comment on column mart.forbund_figure.value is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. SEK, or persons; NULL: missing';
comment on column mart.forbund_figure.status is 'ok; partial: an insats or row does not report it; missing: nobody does, or a file was not delivered';
