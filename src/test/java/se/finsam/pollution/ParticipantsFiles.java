package se.finsam.pollution;

import static se.finsam.pollution.SpendingFiles.crlf;
import static se.finsam.pollution.TextEncoding.UTF_8;
import static se.finsam.pollution.TextEncoding.UTF_8_WITH_MARK;
import static se.finsam.pollution.TextEncoding.WINDOWS_1252;

import java.util.List;

/** Good files of {@code deltagare}, each with something that a file may hold. */
final class ParticipantsFiles {

    static final List<BaseFile> ALL = List.of(
            file(
                    "split on kommun",
                    UTF_8,
                    """
                    insats;kommun;kön;deltagare;nya;avslutade
                    Enter;Nässjö;kvinna;12;4;3
                    Enter;Nässjö;man;10;2;1
                    Enter;Eksjö;kvinna;7;1;0
                    Enter;Eksjö;man;5;5;5
                    NOVA;;totalt;31;11;9
                    """),
            file(
                    "split on ålder",
                    WINDOWS_1252,
                    crlf(
                            """
                    insats;kön;ålder;deltagare;nya;avslutade
                    Unga framåt;kvinna;-19;4;4;0
                    Unga framåt;kvinna;20-29;15;9;6
                    Unga framåt;kvinna;30-;2;;1
                    Unga framåt;man;-19;6;3;2
                    Unga framåt;man;20-29;18;;7
                    Unga framåt;man;30-;1;0;0
                    """)),
            file(
                    "guests from other förbund",
                    UTF_8_WITH_MARK,
                    """
                    insats;kön;hemförbund;deltagare;nya;avslutade
                    IT-spåret;totalt;;12;5;3
                    IT-spåret;totalt;finnveden;1;1;0
                    IT-spåret;totalt;sodra-vatterbygden;4;;
                    IT-spåret;totalt;ett annat län;2;2;2
                    SE-Höglandet;totalt;hoglandet;201;61;62
                    """),
            file(
                    "split on both, with guests",
                    UTF_8,
                    """
                    insats;kommun;kön;ålder;hemförbund;deltagare;nya;avslutade
                    Steget;Aneby;totalt;16-29;;9;4;2
                    Steget;Aneby;totalt;30-64;;11;3;5
                    Steget;Tranås;totalt;16-29;;3;3;3
                    Steget;Tranås;totalt;30-64;;0;0;0
                    Steget;;totalt;;finnveden;2;1;
                    """),
            file(
                    "women, men and the total",
                    UTF_8,
                    """
                    insats;kön;deltagare;nya;avslutade
                    Enter;kvinna;24;9;8
                    Enter;man;38;10;12
                    Enter;totalt;62;19;20
                    NOVA;kvinna;27;;
                    NOVA;man;17;;
                    NOVA;totalt;;27;40
                    Koll på förmåga;totalt;62;39;
                    """),
            file(
                    "quotes, separators and line breaks",
                    UTF_8,
                    """
                    "insats";"kommun";"kön";"deltagare";"nya";"avslutade"
                    "Arbete; studier";"Vetlanda";"kvinna";"1 250";"300";"0"
                    "Arbete; studier";Vetlanda;man;"1\u00A0111";200;"1"
                    "Kaféet ""Solsidan\""";"Sävsjö
                    och Vetlanda";totalt;40;"";""
                    """),
            file(
                    "names in other letters and with more blanks",
                    WINDOWS_1252,
                    crlf(
                            """
                    sep=;
                    INSATS;Kommun;Kon;ALDER;Hemforbund;Deltagare;Nya;Avslutade;;
                     Grön  Rehab;eksjö;KVINNA;16-29;;3;1;1;;
                    grön rehab;Eksjö;Man;16-29;;4;1;1;;

                    Grön Rehab ;Eksjö; Totalt;16-29;Finnveden;1 000 000;0;0;;
                    ;;;;;;;;;
                    """)),
            file(
                    "fewer columns in another order",
                    UTF_8,
                    """
                    deltagare;ko\u0308n;insats
                    7;kvinna;Va\u0308gen
                    6;man;Vägen
                    ;totalt;Växtkraft
                    """));

    private ParticipantsFiles() {}

    private static BaseFile file(String name, TextEncoding encoding, String text) {
        return BaseFile.written(Layout.PARTICIPANTS, name, encoding, text);
    }
}
