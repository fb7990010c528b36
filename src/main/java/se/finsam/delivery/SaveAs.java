package se.finsam.delivery;

/** The next step for whoever has saved a file the wrong way; the delivery instructions tell it in three steps. */
final class SaveAs {

    static final String CSV_UTF8 =
            "Öppna filen i Excel, välj Spara som och filformatet CSV UTF-8, och lämna den nya filen.";

    private SaveAs() {}
}
