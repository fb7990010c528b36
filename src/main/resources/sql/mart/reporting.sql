-- Whose figures are reported. One row a förbund, quarter and dataset. A delivery
-- of ekonomi without a single utfall reports no spending; per quarter, every
-- quarter since January is needed.
create or replace view mart.reporting as
with spending_reported as (
    select distinct
        spending.forbund,
        spending.period
    from core.spending
    where spending.spending_sek is not null
),

reported as (
    select delivered_file.*
    from mart.delivered_file
    left join spending_reported
        on
            delivered_file.forbund = spending_reported.forbund
            and delivered_file.period = spending_reported.period
    where
        delivered_file.dataset <> 'ekonomi'
        or spending_reported.forbund is not null
)

select
    reported.forbund,
    reported.period,
    reported.year,
    reported.quarter,
    reported.dataset
from reported
inner join core.member on reported.forbund = member.forbund
inner join reported as earlier
    on
        reported.forbund = earlier.forbund
        and reported.dataset = earlier.dataset
        and reported.year = earlier.year
        and reported.quarter >= earlier.quarter
group by all
having max(member.figures) = 'cumulative' or count(*) = reported.quarter;

comment on view mart.reporting is 'Which förbund report what from 1 January to the end of which quarter; a delivery of ekonomi without a single utfall reports no spending, and figures per quarter need every quarter since January';
comment on column mart.reporting.forbund is 'Id of the förbund';
comment on column mart.reporting.period is 'Quarter, such as 2023K4';
comment on column mart.reporting.year is 'Year of the quarter';
comment on column mart.reporting.quarter is 'Number of the quarter, 1 to 4';
comment on column mart.reporting.dataset is 'Name of the dataset, in Swedish';
