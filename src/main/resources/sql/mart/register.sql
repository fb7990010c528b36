-- The register that applies to each year: of the same year, else the latest
-- before, else the earliest after. One row a förbund, year and insats.
create or replace view mart.register as
with delivered as (
    select
        delivery.forbund,
        delivery.period::integer as register_year
    from core.delivery
    where delivery.in_force and delivery.dataset = 'insatser'
),

applied as (
    select
        delivered.forbund,
        needed.year,
        coalesce(
            max(register_year) filter (where register_year <= needed.year),
            min(register_year)
        ) as register_year
    from delivered
    cross join (select distinct period.year from mart.period) as needed
    group by all
),

named as (
    select
        applied.year,
        applied.register_year,
        insats.*,
        core.name_key(insats.insats) as own_key,
        coalesce(present_name.insats_key, own_key) as insats_key
    from applied
    inner join core.insats
        on
            applied.forbund = insats.forbund
            and applied.register_year::varchar = insats.period
    left join mart.present_name
        on
            insats.forbund = present_name.forbund
            and core.name_key(insats.insats) = present_name.former_key
)

select
    forbund,
    year,
    register_year,
    insats_key,
    insats,
    orientation,
    coalesce(participant_reporting = 'volym', false) as is_volume,
    shared_insats,
    kind,
    starts_on,
    ends_on,
    target_pct,
    delivery_id,
    line
from named
qualify row_number() over (
    partition by forbund, year, insats_key
    order by own_key <> insats_key, line
) = 1;

comment on view mart.register is 'The register of insatser that applies to each year: that of the same year, else the latest before, else the earliest after';
comment on column mart.register.forbund is 'Id of the förbund';
comment on column mart.register.year is 'Year that it applies to';
comment on column mart.register.register_year is 'Year it was delivered for';
comment on column mart.register.insats_key is 'Name of the insats as names compare, the present one where it has been renamed; NULL: belongs to none';
comment on column mart.register.insats is 'Name of the insats as this register spells it';
comment on column mart.register.orientation is 'individinriktad or strukturövergripande';
comment on column mart.register.is_volume is 'Whether heads are counted there that are never participants (volym)';
comment on column mart.register.shared_insats is 'Common name of an insats that several förbund share; NULL: not shared';
comment on column mart.register.kind is 'Kind of insats; NULL: not given';
comment on column mart.register.starts_on is 'First day; NULL: not given';
comment on column mart.register.ends_on is 'Last day; NULL: not given, or going on';
comment on column mart.register.target_pct is 'Target share of exits to work or studies, per cent; NULL: not given';
comment on column mart.register.delivery_id is 'The delivery, see core.delivery';
comment on column mart.register.line is 'Line of the delivery, from 1';
