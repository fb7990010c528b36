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
    (10, 'cost', 'cost_per_participant.total',
        'Kostnad per deltagare, alla kostnader',
        'Hela utfallet delat med antalet deltagare. Omfattar även strukturövergripande arbete, administration och ny verksamhet.'),
    (20, 'cost', 'cost_per_participant.individual',
        'Kostnad per deltagare, individinriktade insatser',
        'Kostnaden för individinriktade insatser delad med antalet deltagare. Utbildningar och konferenser utan registrerade deltagare ingår inte.'),
    (30, 'cost', 'cost_per_participant.exit',
        'Kostnad per avslutad deltagare',
        'Utfallet i kategorin individinriktad delat med antalet avslutade deltagare. Pågående deltagare räknas inte in, trots att en del av kostnaden avser dem.'),
    (40, 'split', 'spending_share.individinriktad', 'Individinriktat',
        'Insatser för enskilda deltagare.'),
    (50, 'split', 'spending_share.strukturövergripande',
        'Strukturövergripande',
        'Arbete som ska förbättra samverkan mellan myndigheterna, utan enskilda deltagare.'),
    (60, 'split', 'spending_share.administration', 'Administration',
        'Kansli, styrelse och annat som håller förbundet i gång.'),
    (70, 'split', 'spending_share.ny verksamhet', 'Ny verksamhet',
        'Medel för att pröva och starta nya insatser.'),
    (80, 'split', 'spending_share.ej uppdelat', 'Ej uppdelat',
        'Utfall som förbundet inte har delat upp på kategorier.'),
    (90, 'balance', 'individual_of_individual_and_structural',
        'Individinriktade insatsers andel av individ och struktur',
        'Individinriktat utfall delat med summan av individinriktat och strukturövergripande utfall.'),
    (100, 'budget', 'budget', 'Budget',
        'Budget för hela året, enligt förbundets senaste leverans.'),
    (110, 'budget', 'spending', 'Utfall',
        'Allt som förbundet har använt under perioden, i löpande priser.'),
    (120, 'budget', 'forecast', 'Prognos',
        'Vad förbundet självt räknar med att använda under hela året.'),
    (130, 'volume', 'participants', 'Deltagare',
        'Förbundets egna deltagare under perioden. Den som deltar i två insatser räknas två gånger.'),
    (140, 'volume', 'new_participants', 'Nya deltagare',
        'Deltagare som började under perioden.'),
    (150, 'volume', 'ended', 'Avslutade deltagare',
        'Deltagare som avslutade sitt deltagande under perioden.'),
    (160, 'outcome', 'exits_to_work_or_studies',
        'Avslut till arbete eller studier',
        'Avslut med orsaken arbete eller studier, delat med alla avslut som har en orsak.')
) as definitions (position, section, measure, title, definition);

comment on view report.definition is 'What each measure is called and means, in Swedish, in the order printed';
comment on column report.definition.position is 'Order of printing';
comment on column report.definition.section is 'Table of the report: cost, split, balance, budget, volume or outcome';
comment on column report.definition.measure is 'Name of the measure, as in report.forbund_comparison';
comment on column report.definition.title is 'What it is called in the report, in Swedish';
comment on column report.definition.definition is 'What it means, in Swedish';
