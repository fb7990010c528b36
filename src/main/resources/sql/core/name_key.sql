-- What two spellings of one name have in common: composed Unicode, lower case,
-- single blanks and none at the ends.
create or replace macro core.name_key(name) as (
    lower(trim(regexp_replace(
        nfc_normalize(name), '[\s\x0B\p{Zs}]+', ' ', 'g'
    )))
);
