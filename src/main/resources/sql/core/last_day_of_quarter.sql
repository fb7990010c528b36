-- The last day of a quarter.
create or replace macro core.last_day_of_quarter(year, quarter) as (
    last_day(make_date(year, 3 * quarter, 1))
);
