package se.finsam.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Gives each PDF the same dates and number, since its bytes may not depend on when it was made. */
final class PdfDates {

    private static final long DOCUMENT_ID = 1;
    private static final ZonedDateTime DATE = ZonedDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String WRITTEN = "2000-01-01T00:00:00+00:00";
    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");
    private static final String DATES = "<xmp:CreateDate>" + WRITTEN + "</xmp:CreateDate><xmp:ModifyDate>" + WRITTEN
            + "</xmp:ModifyDate>";

    private PdfDates() {}

    static void fix(PDDocument document) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date());
        information.setModificationDate(date());
        fix(document.getDocumentCatalog().getMetadata());
        document.setDocumentId(DOCUMENT_ID);
    }

    /** What the document says of itself in XML has to agree with what it says elsewhere. */
    private static void fix(PDMetadata metadata) throws IOException {
        String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATED.matcher(said).replaceFirst(DATES).getBytes(StandardCharsets.UTF_8));
    }

    private static Calendar date() {
        return GregorianCalendar.from(DATE);
    }
}
