-- Rows of dataset ekonomi, as delivered. One row a delivered row.
create table if not exists core.spending_revision (
    delivery_id bigint not null,
    line bigint not null,
    forbund varchar not null,
    period varchar not null,
    insats varchar,
    category varchar not null,
    budget_sek decimal(18, 2),
    forecast_sek decimal(18, 2),
    spending_sek decimal(18, 2)
);

comment on table core.spending_revision is 'Budget and spending (dataset ekonomi) of every accepted revision, as delivered. The rows in force are in core.spending.';
comment on column core.spending_revision.delivery_id is 'The delivery the row came in, see core.delivery';
comment on column core.spending_revision.line is 'Line of the file where the row begins, from 1';
comment on column core.spending_revision.forbund is 'Id of the förbund that delivered';
comment on column core.spending_revision.period is 'Quarter delivered for, such as 2023K4';
comment on column core.spending_revision.insats is 'Name of the insats as delivered; NULL for what belongs to none';
comment on column core.spending_revision.category is 'What the money goes to (kategori): individinriktad, strukturövergripande, administration, ny verksamhet, ej uppdelat';
comment on column core.spending_revision.budget_sek is 'Budget for the whole year, SEK; NULL: not given';
comment on column core.spending_revision.forecast_sek is 'What the förbund itself expects for the whole year (prognos), SEK; NULL: not given';
comment on column core.spending_revision.spending_sek is 'Cumulative since 1 January: never add quarters. Spending (utfall), SEK; NULL: not reported (Of the quarter alone for a member whose core.member.figures is per-quarter.)';
