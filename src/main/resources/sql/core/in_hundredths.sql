-- An amount or a count as a whole number of hundredths.
create or replace macro core.in_hundredths(number) as (
    (number::decimal(28, 2) * 100::decimal(3, 0))::hugeint
);
