-- What a quotient is worth: missing if a part is; else not_applicable if the
-- denominator is 0; else partial if a part is; else ok.
create or replace macro core.quotient_status(
    numerator, denominator, is_partial
) as (
    case
        when numerator is null or denominator is null then 'missing'
        when denominator = 0 then 'not_applicable'
        when is_partial then 'partial'
        else 'ok'
    end
);
