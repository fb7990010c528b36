-- What each measure means, in Swedish, as printed beside it. One row a measure.
create or replace view report.public_definition as
select
    position,
    section,
    measure,
    title,
    definition
from report.definition;

comment on view report.public_definition is 'What each measure is called and means, in Swedish, in the order printed';
comment on column report.public_definition.position is 'Order of printing';
comment on column report.public_definition.section is 'Table of the report: cost, split, balance, budget, volume or outcome';
comment on column report.public_definition.measure is 'Name of the measure, as in report.public_comparison';
comment on column report.public_definition.title is 'What it is called in the report, in Swedish';
comment on column report.public_definition.definition is 'What it means, in Swedish';
