package se.finsam.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import se.finsam.member.Imprint;
import se.finsam.member.ReportName;
import se.finsam.warehouse.ReportTables;

/** The report of one quarter as one HTML page that needs nothing beside it. */
public final class HtmlReport {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.finsam.report.template");

    /** Reads what a report says. */
    public ReportPage page(ReportTables tables, ReportName name, Audience audience, Imprint imprint) {
        return new PageReader(tables, name, audience).read(imprint);
    }

    /** Returns the page; the same page gives the same bytes. */
    public byte[] of(ReportPage page) {
        return rendered("rapport.jte", page);
    }

    /** Returns the list of reports; the same list gives the same bytes. */
    public byte[] of(IndexPage page) {
        return rendered("index.jte", page);
    }

    /** Returns the list of counties; the same list gives the same bytes. */
    public byte[] of(CountiesPage page) {
        return rendered("lan.jte", page);
    }

    /** Returns the page as XML, in the style for paper. */
    String forPdf(ReportPage page) {
        return text("pdf.jte", page);
    }

    private byte[] rendered(String template, Object page) {
        return text(template, page).getBytes(StandardCharsets.UTF_8);
    }

    private String text(String template, Object page) {
        StringOutput output = new StringOutput();
        templates.render(template, page, output);
        return output.toString();
    }
}
