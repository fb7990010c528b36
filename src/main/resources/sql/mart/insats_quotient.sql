-- Spending on an insats and its participants. One row an insats and quarter.
create or replace view mart.insats_quotient as
with spent as (
    select
        spending_row.forbund,
        spending_row.period,
        spending_row.insats_key,
        count(*) as rows_given,
        count(spending_row.spending_sek) as rows_reported,
        sum(spending_row.spending_sek) as spending_sek
    from mart.spending_row
    where spending_row.insats_key is not null
    group by all
),

insats_row as (
    select
        insats.forbund,
        insats.period,
        insats.insats,
        case
            when spending_file.dataset is null then null
            when spent.rows_given is null then 0
            else spent.spending_sek
        end::decimal(18, 2) as numerator,
        case
            when participants_file.dataset is null then null
            when participants_insats.insats_key is null then 0
            else participants_insats.value
        end::decimal(18, 2) as denominator,
        coalesce(spent.rows_reported < spent.rows_given, false) as is_partial
    from mart.insats
    left join spent
        on
            insats.forbund = spent.forbund
            and insats.period = spent.period
            and insats.insats_key = spent.insats_key
    left join mart.participants_insats
        on
            insats.forbund = participants_insats.forbund
            and insats.period = participants_insats.period
            and insats.insats_key = participants_insats.insats_key
            and participants_insats.figure = 'participants'
    left join mart.reporting as spending_file
        on
            insats.forbund = spending_file.forbund
            and insats.period = spending_file.period
            and spending_file.dataset = 'ekonomi'
    left join mart.reporting as participants_file
        on
            insats.forbund = participants_file.forbund
            and insats.period = participants_file.period
            and participants_file.dataset = 'deltagare'
)

select
    insats_row.*,
    (numerator is not null and denominator is not null)::integer
        as members_counted,
    core.quotient_status(numerator, denominator, is_partial) as status
from insats_row
inner join core.member using (forbund);

comment on view mart.insats_quotient is 'Spending on each insats, all categories, beside its own participants';
comment on column mart.insats_quotient.forbund is 'Id of the förbund';
comment on column mart.insats_quotient.period is 'Quarter, such as 2023K4';
comment on column mart.insats_quotient.insats is 'Name of the insats';
comment on column mart.insats_quotient.numerator is 'Cumulative since 1 January: never add quarters. Spending, SEK; NULL: missing';
comment on column mart.insats_quotient.denominator is 'Cumulative since 1 January: never add quarters. Own participants; NULL: missing';
comment on column mart.insats_quotient.is_partial is 'Whether some row of it does not report spending';
comment on column mart.insats_quotient.members_counted is '1 where both parts are reported, else 0';
comment on column mart.insats_quotient.status is 'ok, partial, not_applicable (no participants) or missing (a part is)';
