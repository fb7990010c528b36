-- No delivery by the date due, seen from the day when the latest delivery of
-- anybody was received; nor for a later quarter of the year.
select
    'NOT_DELIVERED' as code,
    due.forbund,
    due.period,
    due.dataset,
    'ingen godkänd leverans av ' || due.dataset || ' för '
    || core.period_in_words(due.period) || '. Sista dag var '
    || due.on_date::varchar || '.' as message,
    'Lämna leveransen.' as next_step
from mart.remark_missing_delivery as due
inner join mart.period on due.period = period.period
anti join file as later
    on
        due.forbund = later.forbund
        and due.dataset = later.dataset
        and period.year = later.year
        and period.quarter < later.quarter
where
    due.on_date < (select max(delivery.received_at)::date from core.delivery)
