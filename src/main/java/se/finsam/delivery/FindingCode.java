package se.finsam.delivery;

/** What can be found in a delivery. The names are stable: they stand in the journal, the database and the receipts. */
public enum FindingCode {
    PERSONAL_DATA("Personuppgifter"),
    NAME_UNREADABLE("Filens namn"),
    FORBUND_UNKNOWN("Okänt förbund"),
    DELIVERED_TWICE("Två filer för samma leverans"),
    NOT_A_FILE("Inte en vanlig fil"),
    NOT_READABLE("Filen kan inte läsas"),
    FILE_TOO_LARGE("För stor fil"),
    ENCODING_UNKNOWN("Teckenkodning"),
    HEADER_MISSING("Rubrikrad saknas"),
    COLUMN_UNKNOWN("Okänd kolumn"),
    COLUMN_MISSING("Kolumn saknas"),
    COLUMN_TWICE("Samma kolumn två gånger"),
    QUOTE_BROKEN("Citattecken"),
    ROW_WIDTH("Fel antal celler"),
    VALUE_MISSING("Värde saknas"),
    VALUE_NOT_ALLOWED("Otillåtet värde"),
    TOTAL_ROW("Summarad"),
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
