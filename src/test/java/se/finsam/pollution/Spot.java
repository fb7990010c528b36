package se.finsam.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a place in a text at random, and changes what is there. */
final class Spot {

    /** A number as files have it, without its minus and its unit. */
    private static final Pattern FIGURE = Pattern.compile("[0-9](?:[0-9 \u00A0\u202F\u2009]*[0-9])?(?:,[0-9]+)?");

    private static final Pattern CELL = Pattern.compile("(?<=[;\n])[^;\r\n]*");

    private Spot() {}

    static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    static String figure(String text, Random random, UnaryOperator<String> change) {
        return match(FIGURE, text, random, change);
    }

    /** Changes any cell but the first of the file, by the separators alone. */
    static String cell(String text, Random random, UnaryOperator<String> change) {
        return match(CELL, text, random, change);
    }

    static String replaced(String text, Random random, String part, String other) {
        return match(Pattern.compile(Pattern.quote(part)), text, random, found -> other);
    }

    static String inserted(String text, Random random, String part) {
        int position = random.nextInt(text.length() + 1);
        return text.substring(0, position) + part + text.substring(position);
    }

    static String match(Pattern pattern, String text, Random random, UnaryOperator<String> change) {
        Matcher matcher = pattern.matcher(text);
        List<MatchResult> matches = new ArrayList<>(matcher.results().toList());
        if (matches.isEmpty()) {
            return text;
        }
        MatchResult match = any(matches, random);
        return text.substring(0, match.start()) + change.apply(match.group()) + text.substring(match.end());
    }
}
