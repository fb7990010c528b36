-- Municipalities of the members. One row a member and municipality.
create or replace table core.member_municipality (
    forbund varchar not null,
    position integer not null,
    municipality varchar not null
);

comment on table core.member_municipality is 'The municipalities (kommuner) that belong to each förbund, as declared today';
comment on column core.member_municipality.forbund is 'Id of the förbund, see core.member';
comment on column core.member_municipality.position is 'From 1 in the order declared';
comment on column core.member_municipality.municipality is 'Name of the municipality';
