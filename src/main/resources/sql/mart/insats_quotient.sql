-- Spending on an insats and its participants. One row an insats, quarter and time
-- window.
create or replace view mart.insats_quotient as
with parts as (
    select
        forbund,
        period,
        time_window,
        insats_key,
        max(value) filter (where figure = 'spending') as numerator,
        max(value) filter (where figure = 'participants') as denominator,
        bool_or(is_partial and figure = 'spending') as is_partial
    from mart.insats_figure
    group by all
)

select
    parts.forbund,
    member.county,
    parts.period,
    parts.time_window,
    parts.insats_key,
    insats_name.insats,
    register.shared_insats,
    parts.numerator,
    parts.denominator,
    parts.is_partial,
    (parts.numerator is not null and parts.denominator is not null)
        as is_counted,
    core.quotient_status(
        parts.numerator, parts.denominator, parts.is_partial
    ) as status
from parts
inner join core.member on parts.forbund = member.forbund
inner join mart.period on parts.period = period.period
inner join mart.insats_name
    on
        parts.forbund = insats_name.forbund
        and parts.insats_key = insats_name.insats_key
left join mart.register
    on
        parts.forbund = register.forbund
        and period.year = register.year
        and parts.insats_key = register.insats_key;

comment on view mart.insats_quotient is 'Spending on each insats, all categories, beside its own participants';
comment on column mart.insats_quotient.forbund is 'Id of the förbund';
comment on column mart.insats_quotient.county is 'Id of its county';
comment on column mart.insats_quotient.period is 'Quarter, such as 2023K4';
comment on column mart.insats_quotient.time_window is 'ytd: 1 January to the end of the quarter; rolling4: the four quarters that end with it';
comment on column mart.insats_quotient.insats_key is 'Name of the insats as names compare, the present one where it has been renamed; NULL: belongs to none';
comment on column mart.insats_quotient.insats is 'Name of the insats, as the register spells it, else as last written';
comment on column mart.insats_quotient.shared_insats is 'Common name of an insats that several förbund share; NULL: not shared';
comment on column mart.insats_quotient.numerator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Spending, SEK; NULL: missing';
comment on column mart.insats_quotient.denominator is 'Cumulative since 1 January: never add quarters; in rolling4 over the latest four quarters. Own participants; NULL: missing';
comment on column mart.insats_quotient.is_partial is 'Whether some row of it does not report';
comment on column mart.insats_quotient.is_counted is 'Whether a county counts it: both parts are reported';
comment on column mart.insats_quotient.status is 'ok, partial, not_applicable (no participants) or missing (a part is)';
