-- A bound of the 95 % interval of a share by Wilson (1927), z = 1.959964, with 6
-- decimals: sign -1 for the lower, 1 for the upper. NULL where there is no share
-- of counted persons. The division is of floating-point numbers, since the bound
-- is a root.
create or replace macro core.wilson_bound(counted, total, sign) as (
    case
        when total > 0 and counted between 0 and total then
            round(
                (
                    counted + 3.841458881296 / 2
                    + sign * 1.959964 * sqrt(
                        counted::double * (total - counted) / total
                        + 3.841458881296 / 4
                    )
                )
                / (total + 3.841458881296),
                6
            )
    end::decimal(8, 6)
);
