-- Sweden's counties, from jobs/reference/counties.csv. One row a county.
create or replace table core.county (
    county varchar not null,
    county_code varchar not null,
    name varchar not null
);

comment on table core.county is 'Sweden''s counties (län), as declared today';
comment on column core.county.county is 'Id of the county, as in the area columns';
comment on column core.county.county_code is 'County code (länskod) of Statistics Sweden, SCB';
comment on column core.county.name is 'Name of the county in Swedish';
