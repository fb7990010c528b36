-- A cumulative figure is lower than in the quarter delivered before it in the same
-- year. No row is none, so a row that is gone has fallen to 0.
with word (figure, word) as (
    values
    ('participants', 'deltagare'),
    ('new_participants', 'nya'),
    ('ended', 'avslutade'),
    ('spending', 'utfallet'),
    ('exits', 'avsluten med en orsak')
),

falling as (
    select
        before.forbund,
        now_file.period,
        now_file.dataset,
        greatest(now_file.delivery_id, before_file.delivery_id) as delivery_id,
        before.insats_key,
        before.category,
        before.figure,
        word.word,
        before.period as before_period,
        before.value as before_value,
        case when now.figure is null then 0 else now.value end as value
    from cumulative as before
    inner join word on before.figure = word.figure
    inner join file as before_file
        on
            before.forbund = before_file.forbund
            and before.period = before_file.period
            and before.dataset = before_file.dataset
    inner join file as now_file
        on
            before.forbund = now_file.forbund
            and before.dataset = now_file.dataset
            and before.year = now_file.year
            and before.quarter = now_file.before_quarter
    left join cumulative as now
        on
            before.forbund = now.forbund
            and before.figure = now.figure
            and before.insats_key is not distinct from now.insats_key
            and before.category is not distinct from now.category
            and now_file.period = now.period
)

select
    'CUMULATIVE_FALLS' as code,
    forbund,
    period,
    dataset,
    delivery_id,
    insats_key,
    category as value,
    word || coalesce(' i kategorin ' || category, '') || ' sjunker från '
    || case
        when figure = 'spending'
            then core.swedish_amount(before_value) || ' till '
            || core.swedish_amount(value)
        else
            core.swedish_count(before_value) || ' till '
            || core.swedish_count(value)
    end
    || ' mellan ' || core.period_in_words(before_period) || ' och '
    || core.period_in_words(period) || ', fast siffran räknas från 1 januari.'
        as message,
    word || coalesce(' i kategorin ' || category, '') || ' sjunker mellan '
    || core.period_in_words(before_period) || ' och '
    || core.period_in_words(period) || ', fast siffran räknas från 1 januari.'
        as message_without_counts
from falling
where value < before_value
