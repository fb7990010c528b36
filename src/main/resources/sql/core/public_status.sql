-- How a figure stands in the public report: as it is, unless the count it rests on
-- is not printed. A count that masking has not seen is hidden.
create or replace macro core.public_status(figure_status, value, state) as (
    case
        when value is null then figure_status
        when state in ('shown', 'total') then figure_status
        else coalesce(state, 'hidden')
    end
);
