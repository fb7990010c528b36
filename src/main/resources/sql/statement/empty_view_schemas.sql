-- Takes out the schemas that hold views alone, and makes them anew.
drop schema if exists report cascade;
drop schema if exists kpi cascade;
drop schema if exists mart cascade;
create schema mart;
create schema kpi;
create schema report;
