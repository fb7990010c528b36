-- Until when deliveries are known: what the session has set with
-- SET VARIABLE as_of = TIMESTAMP '2024-03-01' (UTC, inclusive), else all.
create or replace macro core.as_of() as (
    coalesce(getvariable('as_of')::timestamp, timestamp '9999-12-31')
);
