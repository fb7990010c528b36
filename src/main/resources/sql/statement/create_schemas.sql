-- The schemas, in the order that data flows.
create schema if not exists core;
create schema if not exists mart;
create schema if not exists kpi;
create schema if not exists report;
