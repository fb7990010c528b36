-- A quarter without a delivery, though a later one of the year is there.
with later as (
    select
        forbund,
        year,
        dataset,
        max(quarter) as quarter
    from file
    group by all
)

select
    'QUARTER_MISSING' as code,
    later.forbund,
    missing.period,
    later.dataset,
    max(shown.delivery_id) as delivery_id,
    'leveransen av ' || later.dataset || ' för '
    || core.period_in_words(missing.period)
    || ' saknas, fast en för ett senare kvartal samma år finns.' as message,
    'Lämna den leverans som saknas.' as next_step
from later
inner join (
    select
        forbund,
        year,
        quarter,
        year || 'K' || quarter as period
    from (select distinct forbund, year from file) as years
    cross join (select unnest([1, 2, 3]) as quarter) as quarters
) as missing
    on
        later.forbund = missing.forbund
        and later.year = missing.year
        and later.quarter > missing.quarter
anti join file as there
    on
        later.forbund = there.forbund
        and later.dataset = there.dataset
        and missing.period = there.period
inner join file as shown
    on
        later.forbund = shown.forbund
        and later.dataset = shown.dataset
        and later.year = shown.year
        and missing.quarter < shown.quarter
group by
    later.forbund,
    missing.period,
    later.dataset
