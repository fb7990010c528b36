-- The only division in the project: numerator over denominator, rounded to
-- 0 to 6 decimals, half away from zero, in whole-number arithmetic. Both parts
-- are taken to two decimals, which amounts and counts never exceed. NULL where
-- a part is NULL or the denominator is 0.
create or replace macro core.quotient(numerator, denominator, decimals) as (
    case
        when denominator <> 0 then
            (
                sign(numerator)::hugeint
                * sign(denominator)::hugeint
                * (
                    (
                        2
                        * core.in_hundredths(abs(numerator))
                        * core.power_of_ten(decimals)
                        + core.in_hundredths(abs(denominator))
                    )
                    // (2 * core.in_hundredths(abs(denominator)))
                )
                * core.power_of_ten(6 - decimals)
            )::decimal(32, 0)
            * 0.000001::decimal(6, 6)
    end
);
