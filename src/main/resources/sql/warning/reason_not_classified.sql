-- A reason for exit that the common table does not have.
select
    'REASON_NOT_CLASSIFIED' as code,
    exits_reason.forbund,
    exits_reason.period,
    'avslut' as dataset,
    exits_reason.delivery_id,
    exits_reason.named_key as insats_key,
    exits_reason.line,
    'orsak' as column_name,
    exits_reason.reason as value,
    'orsaken ' || exits_reason.reason
    || ' finns inte i den gemensamma tabellen, och räknas som ej klassad.'
        as message,
    'Säg till regionen vilken grupp orsaken hör till, eller rätta stavningen.'
        as next_step
from mart.exits_reason
inner join core.member on exits_reason.forbund = member.forbund
where exits_reason.reason_group = 'ej klassad'
