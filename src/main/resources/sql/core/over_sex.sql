-- A figure of a group of rows with the sexes put together, and apart. One without
-- a row is none, unless a total says that there are more.
create or replace macro core.over_sex(figure, sex) as (
    {
        'is_by_total': bool_or(sex = 'totalt' and figure is not null),
        'women': case
            when bool_or(sex = 'kvinna')
                then max(figure) filter (where sex = 'kvinna')
            when
                bool_or(sex = 'man')
                and core.total_over_sex(figure, sex)
                = max(figure) filter (where sex = 'man')
                then 0
        end::bigint,
        'men': case
            when bool_or(sex = 'man')
                then max(figure) filter (where sex = 'man')
            when
                bool_or(sex = 'kvinna')
                and core.total_over_sex(figure, sex)
                = max(figure) filter (where sex = 'kvinna')
                then 0
        end::bigint,
        'value': core.total_over_sex(figure, sex)::bigint
    }
);
