-- The first year that warnings of some deliveries can rest on, and how many rows
-- are older; none where no delivery shows anything. A quarter is held against those
-- of its year and of the years beside it. A register applies to its year and those
-- after it, and the first of a förbund to all years.
with accepted as (
    select
        record.*,
        left(record.period, 4)::integer as year,
        dataset.frequency
    from core.delivery_record as record
    inner join core.dataset on record.dataset = dataset.dataset
    where record.verdict = 'accepted'
),

first_register as (
    select forbund, dataset, min(year) as year
    from accepted
    where frequency = 'year'
    group by all
),

shown as (
    select
        min(
            case when accepted.year = first_register.year then 0
            else accepted.year - 1 end
        ) as first_year
    from accepted
    left join first_register
        on
            accepted.forbund = first_register.forbund
            and accepted.dataset = first_register.dataset
    where accepted.delivery_id in (${delivery_ids})
)

select
    shown.first_year,
    (
        select coalesce(sum(accepted.row_count), 0)
        from accepted
        where
            accepted.frequency = 'quarter'
            and accepted.year < shown.first_year
    ) as older_rows
from shown
where shown.first_year is not null
