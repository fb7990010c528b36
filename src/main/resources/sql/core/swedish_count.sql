-- A whole number as a Swede writes it: thousands parted by a no-break blank.
create or replace macro core.swedish_count(number) as (
    replace(
        replace(format('{:,}', number::bigint), ',', chr(160)), '-', chr(8722)
    )
);
