-- 1, 10, 100 … 1,000,000 for an exponent of 0 to 6; whole, where SQL's own
-- power is a floating-point number.
create or replace macro core.power_of_ten(exponent) as (
    ([1, 10, 100, 1000, 10000, 100000, 1000000])[exponent + 1]::hugeint
);
