-- Rows of the dataset besök, as delivered. One row a delivered row.
create table if not exists core.visit_revision (
    delivery_id bigint not null,
    line bigint not null,
    forbund varchar not null,
    period varchar not null,
    place varchar not null,
    kind varchar,
    visitors integer,
    new_visitors integer,
    cost_sek decimal(18, 2)
);

comment on table core.visit_revision is 'Visits';
comment on column core.visit_revision.delivery_id is 'Delivery';
comment on column core.visit_revision.line is 'Line';
comment on column core.visit_revision.forbund is 'Förbund';
comment on column core.visit_revision.period is 'Year';
comment on column core.visit_revision.place is 'Place';
comment on column core.visit_revision.kind is 'Kind';
comment on column core.visit_revision.visitors is 'Heads';
comment on column core.visit_revision.new_visitors is 'Of them, for the first time';
comment on column core.visit_revision.cost_sek is 'Cost, SEK';
