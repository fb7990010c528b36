package se.finsam.receipt;

import se.finsam.archive.DeliveryLine;

/** What a receipt would say of a file that has not been delivered yet. */
public final class CheckLetter {

    private CheckLetter() {}

    /** The letter about a file that was judged and not taken in. */
    public static String of(DeliveryLine judged) {
        return "Kontroll av %s\n\n".formatted(judged.fileName())
                + (judged.accepted()
                        ? "SKULLE GODKÄNNAS. Inget har lästs in: lämna filen som vanligt.\n"
                        : "SKULLE UNDERKÄNNAS. Gör det som står under anmärkningarna nedan, och kontrollera filen igen.\n")
                + ReceiptLetter.reading(judged)
                + ReceiptLetter.sums(judged)
                + ReceiptFindings.of(judged.findings(), "med --json")
                + (judged.accepted()
                        ? "\nSådant som bara syns när leveransen läggs bredvid andra är inte prövat här.\n"
                        : "");
    }
}
