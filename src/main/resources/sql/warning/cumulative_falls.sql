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

counted as (
    select cumulative.*, word.word
    from cumulative
    inner join word on cumulative.figure = word.figure
),

falling as (
    select
        before.forbund,
        quarter_pair.period,
        quarter_pair.dataset,
        quarter_pair.delivery_id,
        before.insats_key,
        before.category,
        before.figure,
        before.word,
        before.period as before_period,
        before.value as before_value,
        case when now.figure is null then 0 else now.value end as value
    from counted as before
    inner join mart.quarter_pair
        on
            before.forbund = quarter_pair.forbund
            and before.dataset = quarter_pair.dataset
            and before.period = quarter_pair.before_period
    left join counted as now
        on
            before.forbund = now.forbund
            and before.figure = now.figure
            and before.insats_key is not distinct from now.insats_key
            and before.category is not distinct from now.category
            and quarter_pair.period = now.period
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
