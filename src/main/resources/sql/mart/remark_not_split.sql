-- Spending that is not split on categories. One row a member and quarter.
create or replace view mart.remark_not_split as
select
    forbund_figure.forbund,
    forbund_figure.period,
    'not_split' as kind,
    'ekonomi' as dataset,
    null::varchar as insats,
    null::date as on_date,
    null::timestamp as at_time,
    forbund_figure.value as amount_sek
from mart.forbund_figure
where
    forbund_figure.figure = 'spending.ej uppdelat'
    and forbund_figure.time_window = 'ytd'
    and forbund_figure.value <> 0;

comment on view mart.remark_not_split is 'Spending that is not split on categories, so that shares and individual spending are unsure';
comment on column mart.remark_not_split.forbund is 'Id of the förbund';
comment on column mart.remark_not_split.period is 'Quarter, such as 2023K4';
comment on column mart.remark_not_split.kind is 'not_split';
comment on column mart.remark_not_split.dataset is 'Name of the dataset, in Swedish';
comment on column mart.remark_not_split.insats is 'Always NULL: about no insats';
comment on column mart.remark_not_split.on_date is 'Always NULL: of no day';
comment on column mart.remark_not_split.at_time is 'Always NULL: at no time';
comment on column mart.remark_not_split.amount_sek is 'Cumulative since 1 January: never add quarters. The spending that is not split, SEK';
