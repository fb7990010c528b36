package se.finsam.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is that is no CSV, whatever its name says. The first that fits tells. */
enum ContentKind {
    EXCEL("en Excel-arbetsbok (xlsx)", "(?s)PK\\x03\\x04.*xl/.*", "xlsx", "xlsm", "xlsb"),
    OPEN_DOCUMENT("ett kalkylark från LibreOffice (ods)", "(?s)PK\\x03\\x04.*opendocument.*", "ods"),
    ZIP("en packad fil (zip)", "(?s)PK[\\x03\\x05]\\x04?.*", "zip"),
    GZIP("en packad fil (gzip)", "(?s)\\x1F\\x8B.*", "gz", "tgz"),
    PACKED("en packad fil (7z)", "(?s)7z\\xBC\\xAF.*", "7z", "rar"),
    OLD_EXCEL("en äldre Excel-fil (xls)", "(?s)\\xD0\\xCF\\x11\\xE0.*", "xls"),
    PDF("en PDF", "(?s)%PDF-.*", "pdf"),
    RICH_TEXT("ett Word-dokument", "(?s)\\{\\\\rtf.*", "rtf", "doc", "docx"),
    WEB_PAGE(
            "en webbsida (HTML)",
            "(?is)\\s*(<!doctype|<html|<head|<body|<table|<div|<\\?xml|MIME-Version:).*",
            "html",
            "htm",
            "mht",
            "xml");

    private static final int LOOKED_AT = 1 << 16;
    private static final String UTF16_MARKS = "^(\\xFF\\xFE|\\xFE\\xFF|\\xEF\\xBB\\xBF)";

    private final String words;
    private final Pattern beginning;
    private final List<String> endings;

    ContentKind(String words, String beginning, String... endings) {
        this.words = words;
        this.beginning = Pattern.compile(beginning);
        this.endings = List.of(endings);
    }

    /** What it is called, in Swedish. */
    String words() {
        return words;
    }

    /** What to do, in Swedish. */
    String nextStep() {
        return switch (this) {
            case ZIP, GZIP, PACKED -> "Packa upp filen, och lämna CSV-filen som ligger i den.";
            case EXCEL, OPEN_DOCUMENT, OLD_EXCEL, PDF, RICH_TEXT, WEB_PAGE -> SaveAs.CSV_UTF8;
        };
    }

    /** Told by how the content begins; empty for what may be text in cells. */
    static Optional<ContentKind> of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String text = start.replaceFirst(UTF16_MARKS, "");
        String narrow = text.indexOf('\0') >= 0 && !text.startsWith("PK") ? text.replace("\0", "") : text;
        return Arrays.stream(values())
                .filter(kind -> kind.beginning.matcher(narrow).matches())
                .findFirst();
    }

    /** Told by the ending of a name, without its point. */
    static Optional<ContentKind> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
