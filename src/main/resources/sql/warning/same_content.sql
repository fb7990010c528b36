-- The same content delivered for two periods.
select
    'SAME_CONTENT' as code,
    later.forbund,
    later.period,
    later.dataset,
    greatest(later.delivery_id, earlier.delivery_id) as delivery_id,
    'leveransen av ' || later.dataset || ' för '
    || core.period_in_words(later.period)
    || ' har samma innehåll som den för ' || core.period_in_words(earlier.period) || '.' as message,
    'Kontrollera att rätt fil är lämnad för båda perioderna.' as next_step
from core.delivery as later
inner join core.delivery as earlier
    on
        later.forbund = earlier.forbund
        and later.dataset = earlier.dataset
        and later.sha256 = earlier.sha256
        and later.period > earlier.period
inner join core.member on later.forbund = member.forbund
where later.in_force and earlier.in_force and later.row_count > 0
