-- What two spellings of one name have in common: composed Unicode, lower case,
-- single blanks and none at the ends. Nearly every name has single blanks as it
-- is, which takes a third of the time to see that it takes to make them so.
create or replace macro core.name_key(name) as (
    lower(trim(
        case
            when
                regexp_full_match(
                    name, '[^\s\x0B\p{Zs}]*( [^\s\x0B\p{Zs}]+)*'
                )
                then nfc_normalize(name)
            else
                regexp_replace(
                    nfc_normalize(name), '[\s\x0B\p{Zs}]+', ' ', 'g'
                )
        end
    ))
);
