-- Guests of a shared insats, against what their own förbund reports. The receiver
-- of a receipt sees its own figure, and of the other one only that it differs.
with guest as (
    select
        guest.* exclude (named_key),
        coalesce(register.shared_insats, guest.named_key) as shared_name
    from mart.guest
    inner join mart.period on guest.period = period.period
    left join register
        on
            guest.forbund = register.forbund
            and period.year = register.year
            and guest.named_key = register.insats_key
),

own as (
    select
        delivered_value.forbund,
        delivered_value.period,
        delivered_value.figure,
        core.name_key(
            coalesce(register.shared_insats, delivered_value.insats_key)
        ) as shared_key,
        core.all_reported(delivered_value.value, true) as value
    from mart.delivered_value
    semi join guest
        on
            delivered_value.forbund = guest.home_forbund
            and delivered_value.period = guest.period
            and delivered_value.figure = guest.figure
    left join register
        on
            delivered_value.forbund = register.forbund
            and delivered_value.year = register.year
            and delivered_value.insats_key = register.insats_key
    group by all
)

select
    'GUESTS_DIFFER' as code,
    guest.forbund,
    guest.period,
    'deltagare' as dataset,
    greatest(host_file.delivery_id, home_file.delivery_id) as delivery_id,
    core.name_key(guest.shared_name) as insats_key,
    'antalet ' || case guest.figure
        when 'participants' then 'deltagare'
        when 'new_participants' then 'nya'
        else 'avslutade'
    end || ' från ' || home.name || ' som ' || host.name
    || ' redovisar som gäster är ett annat än det som ' || home.name
    || ' själv redovisar (' || core.period_in_words(guest.period) || ').'
        as message,
    'Stäm av antalen med varandra, och lämna den leverans igen som är fel.'
        as next_step
from guest
inner join core.member as host on guest.forbund = host.forbund
inner join core.member as home on guest.home_forbund = home.forbund
inner join file as host_file
    on
        guest.forbund = host_file.forbund
        and guest.period = host_file.period
        and host_file.dataset = 'deltagare'
inner join file as home_file
    on
        guest.home_forbund = home_file.forbund
        and guest.period = home_file.period
        and home_file.dataset = 'deltagare'
left join own
    on
        guest.home_forbund = own.forbund
        and guest.period = own.period
        and guest.figure = own.figure
        and core.name_key(guest.shared_name) = own.shared_key
where
    guest.value is not null
    and case when own.figure is null then 0 else own.value end <> guest.value
