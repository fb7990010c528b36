-- What each measure means, in Swedish, as printed beside it. One row a measure.
create or replace view report.definition as
select
    position,
    section,
    measure,
    title,
    definition
from (
    values
    (
        10, 'cost', 'cost_per_participant.total',
        'Kostnad per deltagare, alla kostnader',
        'Hela utfallet delat med antalet deltagare. Innehåller även strukturövergripande arbete och administration.'
    ),
    (
        20, 'cost', 'cost_per_participant.individual',
        'Kostnad per deltagare, individinriktade insatser',
        'Utfallet i kategorin individinriktad delat med antalet deltagare.'
    ),
    (
        30, 'cost', 'cost_per_participant.exit',
        'Kostnad per avslutad deltagare',
        'Utfallet i kategorin individinriktad delat med antalet avslutade deltagare. De som fortfarande deltar räknas inte, fast pengarna har gått även till dem.'
    ),
    (
        40, 'split', 'spending_share.individinriktad', 'Individinriktat',
        'Insatser för enskilda deltagare.'
    ),
    (
        50, 'split', 'spending_share.strukturövergripande',
        'Strukturövergripande',
        'Arbete som ska förbättra samverkan mellan myndigheterna, utan enskilda deltagare.'
    ),
    (
        60, 'split', 'spending_share.administration', 'Administration',
        'Kansli, styrelse och annat som håller förbundet i gång.'
    ),
    (
        70, 'split', 'spending_share.ny verksamhet', 'Ny verksamhet',
        'Medel som används för att pröva och starta nytt.'
    ),
    (
        80, 'split', 'spending_share.ej uppdelat', 'Ej uppdelat',
        'Utfall som förbundet inte har delat upp på kategorier.'
    ),
    (
        90, 'balance', 'individual_of_individual_and_structural',
        'Individinriktat av individinriktat och strukturövergripande',
        'Individinriktat utfall delat med summan av individinriktat och strukturövergripande utfall.'
    ),
    (
        100, 'volume', 'spending', 'Utfall',
        'Allt som förbundet har använt från 1 januari till periodens slut, i löpande priser.'
    ),
    (
        110, 'volume', 'participants', 'Deltagare',
        'Förbundets egna deltagare från 1 januari till periodens slut. Den som deltar i två insatser räknas två gånger.'
    ),
    (
        120, 'volume', 'new_participants', 'Nya deltagare',
        'De av deltagarna som började efter den 1 januari.'
    ),
    (
        130, 'volume', 'ended', 'Avslutade deltagare',
        'De av deltagarna som har avslutat, och inte deltar vid periodens slut.'
    )
) as definitions (position, section, measure, title, definition);

comment on view report.definition is 'What each measure is called and means, in Swedish, in the order printed';
comment on column report.definition.position is 'Order of printing';
comment on column report.definition.section is 'Table of the report: cost, split, balance or volume';
comment on column report.definition.measure is 'Name of the measure, as in report.forbund_comparison';
comment on column report.definition.title is 'What it is called in the report, in Swedish';
comment on column report.definition.definition is 'What it means, in Swedish';
