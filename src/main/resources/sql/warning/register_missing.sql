-- A förbund without a register of its insatser.
select
    'REGISTER_MISSING' as code,
    file.forbund,
    file.period,
    'insatser' as dataset,
    file.delivery_id,
    'Inget register över insatser är lämnat. Alla insatser räknas tills vidare'
    || ' som individinriktade, med individer, och inte delade.' as message,
    'Lämna registret (insatser) för året.' as next_step
from file
anti join register on file.forbund = register.forbund
where file.dataset = 'deltagare'
