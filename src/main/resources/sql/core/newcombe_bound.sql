-- A bound of the 95 % interval of the difference of two shares by Newcombe (1998,
-- method 10), from their Wilson bounds, with 6 decimals: sign -1 with the lower
-- bound of the first and the upper of the second, 1 the other way round.
create or replace macro core.newcombe_bound(
    share, bound, other_share, other_bound, sign
) as (
    round(
        share::double - other_share::double
        + sign * sqrt(
            (bound::double - share::double) * (bound::double - share::double)
            + (other_bound::double - other_share::double)
            * (other_bound::double - other_share::double)
        ),
        6
    )::decimal(8, 6)
);
