package se.finsam.pollution;

import static se.finsam.pollution.TextEncoding.UTF_8;
import static se.finsam.pollution.TextEncoding.UTF_8_WITH_MARK;
import static se.finsam.pollution.TextEncoding.WINDOWS_1252;

import java.util.List;

/** Good files of {@code ekonomi}, each with something that a file may hold. */
final class SpendingFiles {

    static final List<BaseFile> ALL = List.of(
            file(
                    "quotes, separators and line breaks",
                    UTF_8,
                    """
                    "insats";"kategori";"budget";"prognos";"utfall"
                    "Vägen; framåt";individinriktad;1 200 000;;300 000,50
                    "Kaféet ""Solsidan\""";"individinriktad";;;"45 000"
                    "Samverkan
                    i Nässjö";strukturövergripande;80000;80000;12345,5
                    ;administration;"500 000";"";"125 000"
                    "";"ej uppdelat";2500000;;
                    """),
            file(
                    "four kinds of blanks, units and both minus signs",
                    UTF_8,
                    """
                    insats;kategori;budget;prognos;utfall
                    Enter;individinriktad;1 200 000 kr;1\u00A0150\u00A0000 SEK;287\u202F500,75 kr
                    NOVA;individinriktad;950\u2009000:-;-12\u00A0500;\u22123\u2009400,5
                    ;administration;0;-0,01;1 000 000 000
                    ;ny verksamhet;12kr;5,50 SEK;\u22121\u00A0000\u00A0000\u00A0000,00 kr
                    """),
            file(
                    "empty lines, empty columns and a mark of the separator",
                    UTF_8_WITH_MARK,
                    crlf(
                            """
                    sep=;
                    insats;kategori;budget;prognos;utfall;;
                    Enter;individinriktad;1200000;1150000;287500;;

                    ;;;;;;
                    IT-spåret;individinriktad;140625;;140 625,00;;
                    ;administration;;;99 999,9;;
                    ;;;;;;

                    """)),
            file(
                    "Windows-1252 with no-break blanks",
                    WINDOWS_1252,
                    crlf(
                            """
                    insats;kategori;budget;prognos;utfall
                    SE-Höglandet;individinriktad;3\u00A0900\u00A0000;;3\u00A0760\u00A0701
                    Uppdrag Samverkan – region;strukturövergripande;;;1\u00A0735\u00A0511,25
                    ”Öppen väg”;ny verksamhet;200\u00A0000;;-18\u00A0650
                    ;ej uppdelat;8\u00A0054\u00A0000;;
                    """)),
            file(
                    "names in other letters and with more blanks",
                    UTF_8,
                    """
                     Insats ; KATEGORI;Budget;PROGNOS;utfall
                      Grön   Rehab ; Individinriktad ;; 12 000;11 000
                    grön rehab;STRUKTURÖVERGRIPANDE;;;7
                    Grön Rehab;Ny  Verksamhet;0;0;0
                    GRÖN REHAB;Ej uppdelat;;;
                    """),
            file(
                    "fewer columns in another order",
                    UTF_8,
                    """
                    utfall;kategori
                    4242,42;individinriktad
                    17;strukturo\u0308vergripande
                    -0,5;administration
                    ;ej uppdelat
                    """),
            file(
                    "many rows",
                    WINDOWS_1252,
                    """
                    kategori;insats;utfall;prognos;budget
                    individinriktad;Enter;120 000;480 000;480 000
                    individinriktad;NOVA;98 765,43;400 000;390 000
                    individinriktad;FIA;75 000;300 000;300 000
                    individinriktad;Koll på förmåga;64 321;250 000;260 000
                    strukturövergripande;Enter;5 000;;
                    strukturövergripande;Psykiatriveckan;20 000;20 000;20 000
                    administration;;88 000,75;352 000;350 000
                    ny verksamhet;Unga framåt;0;150 000;150 000
                    """),
            file("a header alone", UTF_8, "insats;kategori;budget;prognos;utfall\n"));

    private SpendingFiles() {}

    private static BaseFile file(String name, TextEncoding encoding, String text) {
        return BaseFile.written(Layout.SPENDING, name, encoding, text);
    }

    /** The text with the line ends of Windows. */
    static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }
}
