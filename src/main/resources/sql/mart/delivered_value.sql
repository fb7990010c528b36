-- Own figures by insats as delivered, cumulative or per quarter. One row a
-- figure, quarter, insats and for spending category. What is volym is no person.
create or replace view mart.delivered_value as
with spent as (
    select
        spending.forbund,
        spending.period,
        core.name_key(spending.insats) as named_key,
        spending.category,
        spending.spending_sek as value,
        unnest(
            ['spending', 'spending.' || spending.category]
            || case when spending.category = 'individinriktad'
                then ['spending.on_people'] else [] end
        ) as figure
    from core.spending
    where
        spending.category <> 'ej uppdelat'
        or spending.spending_sek is not null
),

ended as (
    select
        exits_reason.forbund,
        exits_reason.period,
        exits_reason.named_key,
        exits_reason.value,
        unnest(
            ['exits', 'exits.' || exits_reason.reason_group]
            || case when reason_group.is_work_or_studies
                then ['exits.work_or_studies'] else [] end
        ) as figure
    from mart.exits_reason
    inner join mart.reason_group using (reason_group)
),

delivered as (
    select forbund, period, figure, named_key, category, value from spent
    union all
    select forbund, period, figure, named_key, null, value from ended
    union all
    select forbund, period, figure, named_key, null, value
    from mart.participants_insats
),

present as (
    select
        delivered.* exclude (named_key),
        period.year,
        period.quarter,
        coalesce(present_name.insats_key, delivered.named_key) as insats_key
    from delivered
    inner join mart.period on delivered.period = period.period
    left join mart.present_name
        on
            delivered.forbund = present_name.forbund
            and delivered.named_key = present_name.former_key
)

select
    present.* exclude (value),
    core.all_reported(present.value, true)::decimal(18, 2) as value
from present
anti join (select * from mart.register where is_volume) as volume
    on
        present.forbund = volume.forbund
        and present.year = volume.year
        and present.insats_key = volume.insats_key
        and (present.category is null or present.figure = 'spending.on_people')
group by all;

comment on view mart.delivered_value is 'Own figures by insats as delivered, under the present name of the insats; what is volym counts no person';
comment on column mart.delivered_value.forbund is 'Id of the förbund';
comment on column mart.delivered_value.period is 'Quarter, such as 2023K4';
comment on column mart.delivered_value.figure is 'The figure, see mart.figure';
comment on column mart.delivered_value.category is 'What the money goes to; NULL for persons';
comment on column mart.delivered_value.year is 'Year of the quarter';
comment on column mart.delivered_value.quarter is 'Number of the quarter, 1 to 4';
comment on column mart.delivered_value.insats_key is 'Name of the insats as names compare, the present one where it has been renamed; NULL: belongs to none';
comment on column mart.delivered_value.value is 'Cumulative since 1 January: never add quarters. SEK, or persons (of the quarter alone for a member whose core.member.figures is per-quarter); NULL: not reported';
