-- A difference in per cent of the size of what it is a difference from, with 2
-- decimals; NULL for shares, and where the base is 0 or NULL.
create or replace macro core.difference_pct(unit, difference, base) as (
    case
        when unit <> 'share'
            then core.quotient(100 * difference, abs(base), 2)
    end::decimal(34, 2)
);
