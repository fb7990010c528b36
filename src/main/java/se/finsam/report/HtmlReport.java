package se.finsam.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import se.finsam.warehouse.ReportTables;

/** The report of one quarter as one HTML page that needs nothing beside it. */
public final class HtmlReport {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.finsam.report.template");

    /** Returns the page; the same database gives the same bytes. */
    public byte[] of(ReportTables tables, String period, Audience audience) {
        StringOutput output = new StringOutput();
        templates.render("rapport.jte", new ReportReader(tables, period, audience).read(), output);
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }
}
