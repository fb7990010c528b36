-- The parts of a quotient for a förbund. One row a member, quarter, time
-- window, measure and label.
create or replace view mart.forbund_quotient as
with part as (
    select
        forbund_figure.*,
        quotient.measure,
        quotient.label,
        quotient.is_part_of_whole,
        forbund_figure.figure = quotient.numerator_figure as is_above,
        list_contains(quotient.denominator_figures, forbund_figure.figure)
            as is_below
    from mart.forbund_figure
    inner join mart.quotient
        on list_contains(
            list_append(
                quotient.denominator_figures, quotient.numerator_figure
            ),
            forbund_figure.figure
        )
),

quotient_row as (
    select
        forbund,
        county,
        period,
        time_window,
        measure,
        label,
        is_part_of_whole,
        max(value) filter (where is_above) as numerator,
        core.all_reported(value, is_below)::decimal(18, 2) as denominator,
        bool_or(status = 'partial') as is_partial
    from part
    group by all
)

select
    forbund,
    county,
    period,
    time_window,
    measure,
    label,
    numerator,
    denominator,
    is_partial,
    denominator is not null and (numerator is not null or is_part_of_whole)
        as is_counted
from quotient_row;

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
