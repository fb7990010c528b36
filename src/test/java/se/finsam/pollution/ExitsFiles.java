package se.finsam.pollution;

import static se.finsam.pollution.SpendingFiles.crlf;
import static se.finsam.pollution.TextEncoding.UTF_8;
import static se.finsam.pollution.TextEncoding.UTF_8_WITH_MARK;
import static se.finsam.pollution.TextEncoding.WINDOWS_1252;

import java.util.List;

/** Good files of {@code avslut}, each with something that a file may hold. */
final class ExitsFiles {

    static final List<BaseFile> ALL = List.of(
            file(
                    "reasons by sex",
                    UTF_8,
                    """
                    insats;kön;orsak;antal
                    Enter;kvinna;arbete;4
                    Enter;man;arbete;6
                    Enter;kvinna;studier;3
                    Enter;man;sjukdom;2
                    NOVA;totalt;åter till remittent;9
                    """),
            file(
                    "women, men and the total",
                    WINDOWS_1252,
                    crlf(
                            """
                    insats;kön;orsak;antal
                    SE-Höglandet;kvinna;arbete eller studier;12
                    SE-Höglandet;man;arbete eller studier;16
                    SE-Höglandet;totalt;arbete eller studier;28
                    SE-Höglandet;totalt;aktivt arbetssökande;20
                    """)),
            file(
                    "quotes, separators and line breaks",
                    UTF_8,
                    """
                    "insats";"kön";"orsak";"antal"
                    "Kaféet ""Solsidan\""";"totalt";"arbete; studier";"1 024"
                    "Kaféet ""Solsidan\""";totalt;"flyttat
                    från länet";3
                    Enter;totalt;"sagt ""nej\""";0
                    """),
            file(
                    "thousands of four kinds",
                    UTF_8_WITH_MARK,
                    """
                    antal;orsak;kön;insats
                    1 000;arbete;totalt;Enter
                    2\u00A0000;studier;totalt;Enter
                    3\u202F000;sjukdom;totalt;Enter
                    1\u2009000\u2009000;annat;totalt;Enter
                    """),
            file(
                    "empty lines, empty columns and a mark of the separator",
                    UTF_8_WITH_MARK,
                    crlf(
                            """
                    sep=;
                    insats;kön;orsak;antal;;;
                    IT-spåret;totalt;arbete;2;;;
                    ;;;;;;

                    IT-spåret;totalt;egen begäran;1;;;
                    ;;;;;;
                    """)),
            file(
                    "names in other letters and with more blanks",
                    UTF_8,
                    """
                     Insats;KON;Orsak ;antal
                    Grön  Rehab;Kvinna; Arbete ;1
                    grön rehab;MAN;ARBETE;2
                    Gro\u0308n rehab; totalt ;Annat   skäl;3
                    """),
            file("a header alone", UTF_8, crlf("insats;kön;orsak;antal\n")));

    private ExitsFiles() {}

    private static BaseFile file(String name, TextEncoding encoding, String text) {
        return BaseFile.written(Layout.EXITS, name, encoding, text);
    }
}
