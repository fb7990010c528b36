-- An amount in SEK as a Swede writes it: decimal comma, thousands parted by a
-- no-break blank.
create or replace macro core.swedish_amount(amount) as (
    case when amount < 0 then chr(8722) else '' end
    || core.swedish_count(trunc(abs(amount))::bigint)
    || ','
    || right(abs(amount)::decimal(28, 2)::varchar, 2)
    || chr(160)
    || 'kr'
);
