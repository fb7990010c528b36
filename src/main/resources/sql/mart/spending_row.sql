-- Rows about spending. One row a delivered row, but for rows of ej uppdelat
-- without utfall, which are about the budget alone.
create or replace view mart.spending_row as
select
    spending.forbund,
    spending.period,
    spending.line,
    core.name_key(spending.insats) as insats_key,
    spending.category,
    spending.spending_sek
from core.spending
where spending.category <> 'ej uppdelat' or spending.spending_sek is not null;

comment on view mart.spending_row is 'Rows about spending; rows of ej uppdelat without utfall are about the budget alone, and left out';
comment on column mart.spending_row.forbund is 'Id of the förbund';
comment on column mart.spending_row.period is 'Quarter, such as 2023K4';
comment on column mart.spending_row.line is 'Line of the delivery, see core.spending';
comment on column mart.spending_row.insats_key is 'Name of the insats as names compare; NULL: belongs to none';
comment on column mart.spending_row.category is 'What the money goes to (kategori)';
comment on column mart.spending_row.spending_sek is 'Cumulative since 1 January: never add quarters. SEK; NULL: not reported';
