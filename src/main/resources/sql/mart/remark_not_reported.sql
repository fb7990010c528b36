-- Figures that a delivery leaves blank. One row an insats, quarter and figure.
create or replace view mart.remark_not_reported as
select distinct
    term.forbund,
    term.period,
    'not_reported.' || term.figure as kind,
    figure.dataset,
    insats_name.insats,
    null::date as on_date,
    null::timestamp as at_time,
    null::decimal(18, 2) as amount_sek
from mart.term
inner join mart.figure on term.figure = figure.figure
-- what reports nothing at all is said once, by remark_no_spending
semi join mart.reporting
    on
        term.forbund = reporting.forbund
        and term.period = reporting.period
        and figure.dataset = reporting.dataset
left join mart.insats_name
    on
        term.forbund = insats_name.forbund
        and term.insats_key = insats_name.insats_key
where
    term.value is null
    and term.time_window = 'ytd'
    and term.figure in (
        'spending', 'participants', 'new_participants', 'ended'
    );

comment on view mart.remark_not_reported is 'Figures that a delivery leaves blank, so that sums over insatser are partial';
comment on column mart.remark_not_reported.forbund is 'Id of the förbund';
comment on column mart.remark_not_reported.period is 'Quarter, such as 2023K4';
comment on column mart.remark_not_reported.kind is 'not_reported. and the figure, see mart.figure';
comment on column mart.remark_not_reported.dataset is 'Name of the dataset, in Swedish';
comment on column mart.remark_not_reported.insats is 'The insats that does not report it; NULL: a row of no insats';
comment on column mart.remark_not_reported.on_date is 'Always NULL: of no day';
comment on column mart.remark_not_reported.at_time is 'Always NULL: at no time';
comment on column mart.remark_not_reported.amount_sek is 'Always NULL: about no amount';
