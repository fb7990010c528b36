-- An insats that the register of the year does not have.
with likeness as (
    select
        named_insats.forbund,
        named_insats.period,
        named_insats.dataset,
        named_insats.insats_key,
        named_insats.insats,
        named_insats.line,
        named_insats.delivery_id as named_in,
        max(greatest(named_insats.delivery_id, register.delivery_id))
            as delivery_id,
        any_value(register.register_year) as register_year,
        string_agg(
            register.insats, ', '
            order by
                -- the time that it takes grows by the square of the length
                levenshtein(
                    left(named_insats.named_key, 100),
                    left(register.insats_key, 100)
                ),
                register.insats
        ) as nearest
    from mart.named_insats
    inner join register
        on
            named_insats.forbund = register.forbund
            and named_insats.year = register.year
    anti join register as own
        on
            named_insats.forbund = own.forbund
            and named_insats.year = own.year
            and named_insats.insats_key = own.insats_key
    group by all
)

select
    'INSATS_NOT_IN_REGISTER' as code,
    forbund,
    period,
    dataset,
    delivery_id,
    insats_key,
    case when delivery_id = named_in then line end as line,
    'insats' as column_name,
    insats as value,
    'finns inte i registret för ' || register_year || ', där det står '
    || nearest || ' (mest lika först). Insatsen räknas tills vidare som'
    || ' individinriktad, med individer, och inte delad.' as message,
    'Rätta namnet, eller lägg till insatsen i registret och lämna det igen.'
        as next_step
from likeness
