package se.finsam.pollution;

import static se.finsam.pollution.SpendingFiles.crlf;
import static se.finsam.pollution.TextEncoding.UTF_8;
import static se.finsam.pollution.TextEncoding.UTF_8_WITH_MARK;
import static se.finsam.pollution.TextEncoding.WINDOWS_1252;

import java.util.List;

/** Good files of {@code insatser}, each with something that a file may hold. */
final class RegisterFiles {

    private static final String HEADER = "insats;inriktning;deltagarredovisning;länsgemensam insats;tidigare namn;"
            + "insatstyp;start;slut;mål_arbete_studier\n";

    static final List<BaseFile> ALL = List.of(
            file(
                    "shared and former names",
                    UTF_8,
                    HEADER
                            + """
                    SE-Höglandet;individinriktad;individer;;;supported employment;;;45,5 %
                    IT-spåret;individinriktad;individer;IT-spåret;;arbetsförberedande insats;2021-03-15;;50 %
                    Uppdrag Samverkan;strukturövergripande;;;Uppdraget;utvecklingsarbete;2019-01-01;2024-12-31;
                    Psykiatriveckan;strukturövergripande;volym;;Psykiatridagen;utbildning och konferens;;;
                    """),
            file(
                    "days and percentages",
                    UTF_8_WITH_MARK,
                    crlf(
                            HEADER
                                    + """
                    Enter;individinriktad;individer;;;arbetsträning;2020-02-29;2020-02-29;0
                    NOVA;individinriktad;individer;;;arbetsträning;2019-12-31;;100
                    FIA;individinriktad;individer;;;;1999-01-01;2031-12-31;33,33%
                    Steget;individinriktad;individer;;;;;2022-12-31;27,5
                    Vägen;individinriktad;individer;;;;;;12,50 %
                    """)),
            file(
                    "Windows-1252 with no-break blanks",
                    WINDOWS_1252,
                    crlf(
                            HEADER
                                    + """
                    Koll på förmåga;individinriktad;;;;kartläggning och utredning;;;27,5\u00A0%
                    Öppen\u00A0väg;individinriktad;individer;Öppna vägar;Vägen – ut;hälsofrämjande insats;2023-04-01;;30
                    Årsmöte;strukturövergripande;volym;;;konferens;;;
                    """)),
            file(
                    "quotes, separators and line breaks",
                    UTF_8,
                    """
                    "insats";"inriktning";"länsgemensam insats";"tidigare namn";"insatstyp"
                    "Vägen; framåt";"individinriktad";"";"Vägen
                    tillbaka";"arbetsträning"
                    "Kaféet ""Solsidan\""";individinriktad;"Kaféerna ""länet\""";;"annat; eget"
                    """),
            file(
                    "headers without dots and rings",
                    UTF_8,
                    """
                    insats;inriktning;deltagarredovisning;lansgemensam_insats;tidigare_namn;insatstyp;start;slut;mal arbete studier
                    Samverkansteam Finnveden;Individinriktad;INDIVIDER;;Samverkansteamet;samverkansteam;;;30
                    IT-spåret;individinriktad;Volym;it-spåret;;;;;
                    """),
            file(
                    "empty lines, empty columns and a mark of the separator",
                    WINDOWS_1252,
                    crlf(
                            """
                    sep=;
                    slut;start;inriktning;insats;;
                    ;2023-01-01;individinriktad;Unga framåt;;
                    ;;;;;

                    2023-06-30;2023-01-01;strukturövergripande;Nätverk för chefer;;
                    """)),
            file(
                    "only what must be there",
                    UTF_8,
                    """
                    Inriktning;Insats
                    strukturövergripande; Grön   Rehab
                    individinriktad;Gra\u030A Rehab
                    """));

    private RegisterFiles() {}

    private static BaseFile file(String name, TextEncoding encoding, String text) {
        return BaseFile.written(Layout.REGISTER, name, encoding, text);
    }
}
