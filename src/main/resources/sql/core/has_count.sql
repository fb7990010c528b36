-- Whether a sentence holds a number that may be one of persons: fewer than four
-- digits, not of a date or an amount, and not in the name that it is about.
create or replace macro core.has_count(sentence, name) as (
    regexp_matches(
        regexp_replace(
            regexp_replace(
                replace(sentence, coalesce(name, '.'), ''),
                'den 1 januari|[0-9]{4}-[0-9]{2}-[0-9]{2}',
                '',
                'g'
            ),
            '[0-9][0-9\s\x{A0}]*,[0-9]{2}',
            '',
            'g'
        ),
        '(^|[^0-9])[0-9]{1,3}([^0-9]|$)'
    )
);
