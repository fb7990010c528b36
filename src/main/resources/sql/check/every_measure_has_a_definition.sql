-- No measure is compared without its definition beside it.
select distinct forbund_comparison.measure
from report.forbund_comparison
anti join report.definition
    on forbund_comparison.measure = definition.measure;
