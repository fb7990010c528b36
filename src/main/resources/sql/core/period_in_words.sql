-- A quarter in Swedish words, as cumulative figures mean it; or a year.
create or replace macro core.period_in_words(period) as (
    case right(period, 2)
        when 'K1' then 'januari–mars '
        when 'K2' then 'januari–juni '
        when 'K3' then 'januari–september '
        when 'K4' then 'helåret '
        else 'året '
    end
    || left(period, 4)
);
