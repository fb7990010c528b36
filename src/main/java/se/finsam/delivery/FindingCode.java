package se.finsam.delivery;

/**
 * What can be found in a delivery, in the order it is looked for. The names are stable: they stand in the journal, the
 * database and the receipts.
 */
public enum FindingCode {
    PERSONAL_DATA("Personuppgifter"),

    NAME_UNREADABLE("Filens namn"),
    FORBUND_UNKNOWN("Okänt förbund"),
    DELIVERED_TWICE("Två filer för samma leverans"),
    NOT_A_FILE("Inte en vanlig fil"),
    NOT_READABLE("Filen kan inte läsas"),
    FILE_TOO_LARGE("För stor fil"),
    NOT_CSV("Inte en CSV-fil"),

    ENCODING_UTF16("Teckenkodning: UTF-16"),
    ENCODING_DOS("Teckenkodning: DOS"),
    ENCODING_MAC("Teckenkodning: äldre Mac"),
    ENCODING_MIXED("Teckenkodning: blandad"),
    ENCODING_DAMAGED("Förvanskade tecken"),
    ENCODING_UNKNOWN("Okänd teckenkodning"),

    LINE_TOO_LONG("För lång rad"),
    CELL_TOO_LONG("För lång cell"),
    TOO_MANY_COLUMNS("För många kolumner"),
    TOO_MANY_ROWS("För många rader"),
    QUOTE_BROKEN("Citattecken"),
    SEPARATOR_WRONG("Fel skiljetecken"),
    HEADER_MISSING("Rubrikrad saknas"),
    HEADER_AGAIN("Rubrikraden en gång till"),
    TWO_TABLES("Två tabeller i samma fil"),
    COLUMN_UNKNOWN("Okänd kolumn"),
    COLUMN_MISSING("Kolumn saknas"),
    COLUMN_TWICE("Samma kolumn två gånger"),
    TOTAL_ROW("Summarad"),
    NOTE_ROW("Text som inte hör till tabellen"),
    ROW_WIDTH("Fel antal celler"),

    VALUE_MISSING("Värde saknas"),
    VALUE_NOT_ALLOWED("Otillåtet värde"),
    INVISIBLE_CHARACTER("Osynligt tecken"),
    NUMBER_FORMAT("Talformat"),
    NUMBER_RANGE("Tal utanför gränserna"),
    DATE_FORMAT("Datum"),

    ROW_RULE("Värden som inte går ihop"),

    KEY_TWICE("Samma rad två gånger"),
    FILE_RULE("Rader som inte går ihop"),

    ONGOING_DIFFERS("Pågående den 1 januari", Severity.WARNING),
    CUMULATIVE_FALLS("Siffra som sjunker", Severity.WARNING),
    REASONS_DIFFER("Avslutsorsaker", Severity.WARNING),
    INSATS_NOT_IN_REGISTER("Insats utanför registret", Severity.WARNING),
    REGISTER_MISSING("Register saknas", Severity.WARNING),
    REASON_NOT_CLASSIFIED("Okänd avslutsorsak", Severity.WARNING),
    KIND_UNKNOWN("Okänd insatstyp", Severity.WARNING),
    GUESTS_DIFFER("Gäster", Severity.WARNING),
    GUEST_OF_NOBODY("Okänt hemförbund", Severity.WARNING),
    SPENDING_AFTER_END("Utfall efter slut", Severity.WARNING),
    SPENDING_WITHOUT_PARTICIPANTS("Utfall utan deltagare", Severity.WARNING),
    PARTICIPANTS_WITHOUT_SPENDING("Deltagare utan utfall", Severity.WARNING),
    BUDGET_CHANGED("Ändrad budget", Severity.WARNING),
    COST_LEAPS("Kostnad som hoppar", Severity.WARNING),
    QUARTER_MISSING("Kvartal saknas", Severity.WARNING),
    NOT_DELIVERED("Leverans saknas", Severity.WARNING),
    SAME_CONTENT("Samma innehåll två gånger", Severity.WARNING),
    NEGATIVE_COUNT("Antal under noll", Severity.WARNING);

    private final String title;
    private final Severity severity;

    FindingCode(String title) {
        this(title, Severity.ERROR);
    }

    /** What shows only between files or between quarters is a warning. */
    FindingCode(String title, Severity severity) {
        this.title = title;
        this.severity = severity;
    }

    /** What the finding is called where people read, in Swedish. */
    public String title() {
        return title;
    }

    public Severity severity() {
        return severity;
    }
}
