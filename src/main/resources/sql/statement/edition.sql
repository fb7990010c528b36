-- What this database is.
select
    edition,
    received_until,
    is_example,
    label
from core.edition;
