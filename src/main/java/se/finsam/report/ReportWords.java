package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.member.Imprint;
import se.finsam.report.ReportPage.EditionHead;

/** What every form of a report says about itself: what it is about and made from, and how it is to be read. */
public final class ReportWords {

    /** What the report is called. */
    public static final String TITLE = "Vad kostar en deltagare i samordningsförbunden?";

    /** What to have in mind while reading. */
    public static final String CARE = "Jämförelse, inte rangordning.";

    /** Why. */
    public static final String WHY_CARE = "Förbundens målgrupper, insatser och uppdrag skiljer sig åt. En lägre kostnad"
            + " per deltagare betyder inte att ett förbund är bättre, och en högre inte att det är sämre. Siffrorna visar"
            + " vad pengarna har använts till, inte vilken nytta de har gjort.";

    /** What the chapter on words, methods and signs is called. */
    public static final String READING = "Så läser du rapporten";

    /** The signs as they are explained, in brief, under each table of figures. */
    public static final List<Sign> LEGEND = List.of(
            new Sign(Cells.MISSING, "uppgift saknas"),
            new Sign(Cells.NOT_APPLICABLE, "ej tillämpligt"),
            new Sign(Cells.HIDDEN, "sekretess"));

    private ReportWords() {}

    /** A sign that stands where there is no number, or where one might be doubted. */
    public record Sign(String sign, String meaning) {}

    /** What the reports are called; of one county among several by its name. */
    public static String title(@Nullable String county) {
        return county == null ? TITLE : TITLE.replace("?", " i " + county + "?");
    }

    /** The document's own name: with the period, and with the label where it has one. */
    static String documentTitle(ReportPage page) {
        return "Samordningsförbunden%s %s: kostnad per deltagare%s"
                .formatted(
                        page.ofCounty().map(" i "::concat).orElse(""),
                        page.periodInWords(),
                        page.label() == null ? "" : " (" + page.label() + ")");
    }

    /** What it is about, which edition it is, and whose. */
    static List<String> about(ReportPage page) {
        List<String> about = new ArrayList<>(List.of(
                "Rapporten avser %s%s. Beloppen är inte omräknade för inflation (löpande priser)."
                        .formatted(
                                page.ofCounty()
                                        .map(county -> "samordningsförbunden i " + county + ", ")
                                        .orElse(""),
                                page.periodInWords()),
                edition(page)));
        sender(page.imprint()).ifPresent(about::add);
        return about;
    }

    private static String edition(ReportPage page) {
        EditionHead edition = page.edition();
        String received = "ppgifter mottagna till och med " + page.receivedUntil();
        if (edition == null) {
            return "U" + received + ".";
        }
        return "Utgåva %d, u%s%s.%s"
                .formatted(
                        edition.number(),
                        received,
                        edition.isFirst() ? "" : ", ersätter utgåva " + edition.before(),
                        edition.fixed() == null
                                ? ""
                                : " Utgåva %d är fastställd och finns kvar bredvid.".formatted(edition.fixed()));
    }

    private static Optional<String> sender(Imprint imprint) {
        return Optional.ofNullable(imprint.sender()).map(sender -> "Avsändare: %s%s."
                .formatted(sender, imprint.reference() == null ? "" : ". Diarienummer " + imprint.reference()));
    }

    /** Whom to ask. */
    static Optional<String> contact(Imprint imprint) {
        return Optional.ofNullable(imprint.contact()).map("Frågor om rapporten: %s."::formatted);
    }

    /** Words and methods that are used in it. */
    static List<String> reading() {
        return List.of(
                "”Året före” är samma period ett år tidigare. Rullande tolv månader är de fyra senaste kvartalen"
                        + " tillsammans; vid årets slut motsvarar det kalenderåret. Förbunden står i bokstavsordning.",
                "Intervallen är beräknade med Wilsons metod för andelar och Newcombes metod för skillnaden mellan två"
                        + " andelar.",
                "”Ofullständig uppgift” betyder att någon insats eller delpost inte är redovisad, eller att något förbund"
                        + " inte är med. Summan gäller då bara det som är redovisat, och en kostnad per avslutad blir för"
                        + " hög när avslut saknas.");
    }

    static List<Sign> signs() {
        return List.of(
                new Sign(
                        Cells.MISSING,
                        "Uppgift saknas: den är inte lämnad, eller så saknas en uppgift som den räknas på."),
                new Sign(
                        Cells.NOT_APPLICABLE, "Ej tillämpligt: uppgiften kan inte beräknas eller är inte aktuell här."),
                new Sign(
                        Cells.HIDDEN,
                        "Sekretess: antalet är så litet att en enskild person kan gå att känna igen, eller så skulle ett"
                                + " så litet antal annars gå att räkna fram."),
                new Sign("0", "Förbundet har lämnat uppgiften, och den är noll."));
    }
}
