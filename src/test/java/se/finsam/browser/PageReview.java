package se.finsam.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is wrong with a page, one text for each fault.
 *
 * @param inaccessible elements that break a rule of WCAG 2.1, level A or AA, at the narrowest or the widest width
 * @param complaints what stands on the console as a warning or an error, and exceptions that nobody catches
 * @param requests what the page asks for outside itself, on the screen or on paper
 * @param sideways where it is wider than the window, at each of the widths
 * @param scripts where it holds script; a page without needs none
 * @param sheets how many sheets it takes on paper
 */
record PageReview(
        List<String> inaccessible,
        List<String> complaints,
        List<String> requests,
        List<String> sideways,
        List<String> scripts,
        int sheets) {

    /** A telephone, a tablet, a desk. */
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);

    private static final Pattern SCRIPT =
            Pattern.compile("<script\\b[^>]*>|<[^>]*\\son[a-z]+\\s*=[^>]*>|javascript:", Pattern.CASE_INSENSITIVE);

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    /** Opens a file in a browser. Complaints and requests are taken down before the rules are tried, so none is theirs. */
    static PageReview of(Chromium browser, Path file) throws IOException, InterruptedException {
        try (Tab tab = Tab.open(browser, file.toUri())) {
            List<String> sideways = new ArrayList<>();
            for (int width : WIDTHS) {
                tab.setWidth(width);
                sideways.addAll(tab.textsOf(resource("/browser/sideways.js").replace("WIDTH", String.valueOf(width))));
            }
            int sheets = count(SHEET, new String(tab.print(), StandardCharsets.ISO_8859_1));
            List<String> complaints = tab.complaints();
            List<String> requests = tab.requests();
            return new PageReview(inaccessible(tab), complaints, requests, sideways, scripts(file), sheets);
        }
    }

    private static List<String> inaccessible(Tab tab) throws IOException, InterruptedException {
        tab.run(resource("/axe/axe.min.js") + "; true");
        Set<String> violations = new LinkedHashSet<>();
        for (int width : List.of(WIDTHS.get(0), WIDTHS.get(WIDTHS.size() - 1))) {
            tab.setWidth(width);
            violations.addAll(tab.textsOf(resource("/browser/violations.js").replace("WIDTH", String.valueOf(width))));
        }
        return List.copyOf(violations);
    }

    private static List<String> scripts(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return SCRIPT.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources" + name));
    }
}
