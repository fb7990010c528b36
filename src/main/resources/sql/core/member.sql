-- Declared members, from jobs/members/. One row a member.
create or replace table core.member (
    forbund varchar not null,
    name varchar not null,
    organisation_number varchar,
    county varchar not null,
    figures varchar not null
);

comment on table core.member is 'The samordningsförbund that deliver, as declared today';
comment on column core.member.forbund is 'Id of the förbund, as in the area columns';
comment on column core.member.name is 'Full name of the förbund';
comment on column core.member.organisation_number is 'Organisation number (organisationsnummer); NULL: not known';
comment on column core.member.county is 'Id of its county, see core.county';
comment on column core.member.figures is 'What its quarterly figures run over: cumulative (from 1 January) or per-quarter';
