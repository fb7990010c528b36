package se.finsam.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Dates a PDF by what it is made from, and numbers it always alike, since its bytes may not depend on when it was made. */
final class PdfDates {

    private static final long DOCUMENT_ID = 1;
    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");
    private static final String DATES =
            "<xmp:CreateDate>%1$sT00:00:00+00:00</xmp:CreateDate><xmp:ModifyDate>%1$sT00:00:00+00:00</xmp:ModifyDate>";

    private PdfDates() {}

    static void fix(PDDocument document, LocalDate date) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        information.setModificationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        fix(document.getDocumentCatalog().getMetadata(), DATES.formatted(date));
        document.setDocumentId(DOCUMENT_ID);
    }

    /** What the document says of itself in XML has to agree with what it says elsewhere. */
    private static void fix(PDMetadata metadata, String dates) throws IOException {
        String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATED.matcher(said).replaceFirst(dates).getBytes(StandardCharsets.UTF_8));
    }
}
