-- A kind of insats that the common list does not have.
select
    'KIND_UNKNOWN' as code,
    insats.forbund,
    insats.period,
    'insatser' as dataset,
    insats.delivery_id,
    core.name_key(insats.insats) as insats_key,
    insats.line,
    'insatstyp' as column_name,
    insats.kind as value,
    'insatstypen ' || insats.kind || ' finns inte i den gemensamma listan.'
        as message,
    'Välj något av: ' || (
        select string_agg(insats_kind.kind, ', ' order by levenshtein(
            core.name_key(insats_kind.kind), core.name_key(insats.kind)
        ))
        from core.insats_kind
    ) || '.' as next_step
from core.insats
inner join core.member on insats.forbund = member.forbund
anti join core.insats_kind
    on core.name_key(insats.kind) = core.name_key(insats_kind.kind)
where insats.kind is not null
