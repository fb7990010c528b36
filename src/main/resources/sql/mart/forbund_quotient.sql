-- The parts of a quotient for a förbund. One row a member, quarter, time
-- window, measure and label.
create or replace view mart.forbund_quotient as
with figures as materialized (
    select * from mart.forbund_figure
),

denominator as (
    select
        figures.forbund,
        figures.period,
        figures.time_window,
        quotient.measure,
        quotient.label,
        core.all_reported(figures.value, true) as value,
        bool_or(figures.status = 'partial') as is_partial
    from mart.quotient
    inner join figures
        on list_contains(
            quotient.denominator_figures, figures.figure
        )
    group by all
)

select
    numerator.forbund,
    numerator.county,
    numerator.period,
    numerator.time_window,
    quotient.measure,
    quotient.label,
    numerator.value as numerator,
    denominator.value::decimal(18, 2) as denominator,
    numerator.status = 'partial' or denominator.is_partial as is_partial,
    denominator.value is not null
    and (numerator.value is not null or quotient.is_part_of_whole)
        as is_counted
from mart.quotient
inner join figures as numerator
    on quotient.numerator_figure = numerator.figure
inner join denominator
    using (forbund, period, time_window, measure, label);

comment on view mart.forbund_quotient is 'The parts of each quotient for each member, and whether its county counts them';
comment on column mart.forbund_quotient.forbund is 'Id of the förbund';
comment on column mart.forbund_quotient.county is 'Id of its county';
comment on column mart.forbund_quotient.period is 'Quarter, such as 2023K4';
comment on column mart.forbund_quotient.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.forbund_quotient.measure is 'Name of the measure, see mart.quotient';
comment on column mart.forbund_quotient.label is 'Basis or category, see mart.quotient';
comment on column mart.forbund_quotient.numerator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. SEK; NULL: missing';
comment on column mart.forbund_quotient.denominator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. SEK, or persons; NULL: missing';
comment on column mart.forbund_quotient.is_partial is 'Whether a part of it is partial';
comment on column mart.forbund_quotient.is_counted is 'Whether the county counts it: both parts are reported; for a part of a whole it is enough that the whole is';
