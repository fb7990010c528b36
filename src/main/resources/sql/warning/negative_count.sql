-- Parts of a rolling year that add up to persons below zero.
select
    'NEGATIVE_COUNT' as code,
    term.forbund,
    term.period,
    figure.dataset,
    max(file.delivery_id) as delivery_id,
    term.insats_key,
    'antalet ' || case term.figure
        when 'participants' then 'deltagare'
        when 'new_participants' then 'nya'
        when 'ended' then 'avslutade'
        else 'avslut'
    end || ' under rullande tolv månader blir mindre än noll, när '
    || core.period_in_words(term.period)
    || ' läggs ihop med leveranserna för året före. Antalet räknas inte.'
        as message
from mart.term
inner join mart.figure on term.figure = figure.figure
inner join file
    on
        term.forbund = file.forbund
        and figure.dataset = file.dataset
        and term.period = file.period
where
    term.is_below_zero
    and term.figure in ('participants', 'new_participants', 'ended', 'exits')
group by all
