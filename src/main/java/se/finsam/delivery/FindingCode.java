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
    ROW_RULE("Värden som inte går ihop"),
    KEY_TWICE("Samma rad två gånger"),
    FILE_RULE("Rader som inte går ihop");

    private final String title;

    FindingCode(String title) {
        this.title = title;
    }

    /** What the finding is called where people read, in Swedish. */
    public String title() {
        return title;
    }

    public Severity severity() {
        return Severity.ERROR;
    }
}
