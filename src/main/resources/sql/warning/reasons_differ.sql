-- Reasons in avslut do not add up to avslutade in deltagare.
with compared as (
    select
        ended.forbund,
        ended.period,
        greatest(exits_file.delivery_id, ended_file.delivery_id)
            as delivery_id,
        ended.insats_key,
        ended.value as ended,
        coalesce(exits.value, 0) as exits
    from cumulative as ended
    inner join file as ended_file
        on
            ended.forbund = ended_file.forbund
            and ended.period = ended_file.period
            and ended_file.dataset = 'deltagare'
    inner join file as exits_file
        on
            ended.forbund = exits_file.forbund
            and ended.period = exits_file.period
            and exits_file.dataset = 'avslut'
    left join cumulative as exits
        on
            ended.forbund = exits.forbund
            and ended.period = exits.period
            and ended.insats_key = exits.insats_key
            and exits.figure = 'exits'
    where ended.figure = 'ended'
    union all
    -- exits of an insats that deltagare does not name
    select
        exits.forbund,
        exits.period,
        greatest(exits_file.delivery_id, ended_file.delivery_id),
        exits.insats_key,
        0,
        exits.value
    from cumulative as exits
    inner join file as exits_file
        on
            exits.forbund = exits_file.forbund
            and exits.period = exits_file.period
            and exits_file.dataset = 'avslut'
    inner join file as ended_file
        on
            exits.forbund = ended_file.forbund
            and exits.period = ended_file.period
            and ended_file.dataset = 'deltagare'
    anti join (select * from cumulative where figure = 'ended') as ended
        on
            exits.forbund = ended.forbund
            and exits.period = ended.period
            and exits.insats_key = ended.insats_key
    where exits.figure = 'exits'
)

select
    'REASONS_DIFFER' as code,
    forbund,
    period,
    'avslut' as dataset,
    delivery_id,
    insats_key,
    'orsakerna i avslut summerar till ' || core.swedish_count(exits)
    || ', men avslutade i deltagare är ' || core.swedish_count(ended)
    || ' (' || core.period_in_words(period) || ').' as message,
    'orsakerna i avslut summerar inte till avslutade i deltagare ('
    || core.period_in_words(period) || ').' as message_without_counts
from compared
where exits <> ended
