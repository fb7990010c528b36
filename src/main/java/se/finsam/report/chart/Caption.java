package se.finsam.report.chart;

import java.util.regex.Pattern;

/**
 * What a chart is called: by the page and by whoever cannot see it.
 *
 * @param id unique on the page; the names of everything inside the drawing begin with it
 * @param title what the chart shows, in a few words
 * @param description what there is to see, in whole sentences
 */
public record Caption(String id, String title, String description) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    public Caption {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a chart is a letter, then letters, digits, - and _, not: " + id);
        }
        title = PlainText.of(title);
        description = PlainText.of(description);
    }
}
