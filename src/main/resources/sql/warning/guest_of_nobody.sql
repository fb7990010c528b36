-- Guests whose own förbund is no declared member.
select
    'GUEST_OF_NOBODY' as code,
    participants.forbund,
    participants.period,
    'deltagare' as dataset,
    participants.delivery_id,
    core.name_key(participants.insats) as insats_key,
    participants.line,
    'hemförbund' as column_name,
    participants.home_forbund as value,
    'hemförbundet ' || participants.home_forbund
    || ' är inget förbund som lämnar uppgifter hit. Raden räknas som gäster.'
        as message,
    'Rätta förbundets id, om det är fel. De som finns är: '
    || (select string_agg(member.forbund, ', ') from core.member)
    || '.' as next_step
from core.participants
inner join core.member as host on participants.forbund = host.forbund
anti join core.member as home
    on core.name_key(participants.home_forbund) = home.forbund
where participants.home_forbund is not null
