-- The total over sex of a figure within a group of rows: that of the row
-- totalt where it reports; else kvinna + man, where one without a row is none
-- and a blank makes the total not reported.
create or replace macro core.total_over_sex(figure, sex) as (
    coalesce(
        max(figure) filter (where sex = 'totalt'),
        core.all_reported(figure, sex <> 'totalt')
    )
);
