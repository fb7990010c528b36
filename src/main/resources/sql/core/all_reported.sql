-- The sum of a figure over some rows, if every one of them reports it; NULL if
-- one does not, or if there is no row. The condition picks the rows.
create or replace macro core.all_reported(figure, condition) as (
    case
        when
            count(figure) filter (where condition)
            = count(*) filter (where condition)
            then sum(figure) filter (where condition)
    end
);
