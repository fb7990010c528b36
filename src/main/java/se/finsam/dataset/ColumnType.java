package se.finsam.dataset;

import java.util.List;
import se.finsam.member.Blanks;
import se.finsam.member.NameKey;

/** What kind of value a column holds. Each type has one reading, in the delivery room, and one column type in SQL. */
public sealed interface ColumnType {

    /** The rule that a value must follow, in Swedish. */
    String rule();

    /** The type of the column in the table of the dataset, as DuckDB names it. */
    String sqlType();

    /** Whether values of this type are numbers, and so have a control sum. */
    default boolean isNumber() {
        return false;
    }

    /** Free text, compared as names are. */
    record Text() implements ColumnType {
        @Override
        public String rule() {
            return "text";
        }

        @Override
        public String sqlType() {
            return "VARCHAR";
        }
    }

    /** The name of an insats; a name that a total row bears is refused, since sums are worked out here. */
    record InsatsName() implements ColumnType {
        public static final List<String> TOTALS = List.of("summa", "totalt", "total", "totalsumma");

        private static final List<String> SUMS = List.of("summa", "delsumma", "totalsumma", "totalt", "s:a");

        private static final String FIRST_LETTERS = "sdtSDT";

        @Override
        public String rule() {
            return "namnet på en insats, aldrig en summarad (" + String.join(", ", TOTALS) + ")";
        }

        /** Whether a text names a row that adds up others, rather than an insats: one of the words, or "Summa" of something. */
        public static boolean isTotal(String text) {
            return mayBeTotal(text) && isTotalByName(text);
        }

        /** By the first letter, which most names do not have: every cell of a name is asked. */
        private static boolean mayBeTotal(String text) {
            int first = 0;
            while (first < text.length() && Blanks.isBlank(text.charAt(first))) {
                first++;
            }
            return first < text.length() && FIRST_LETTERS.indexOf(text.charAt(first)) >= 0;
        }

        private static boolean isTotalByName(String text) {
            String name = NameKey.of(text);
            String bare = name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
            int blank = bare.indexOf(' ');
            return TOTALS.contains(bare) || SUMS.contains(blank < 0 ? bare : bare.substring(0, blank));
        }

        @Override
        public String sqlType() {
            return "VARCHAR";
        }
    }

    /** The id of a förbund; blank means the one that delivers. */
    record ForbundId() implements ColumnType {
        @Override
        public String rule() {
            return "förbundets id, till exempel hoglandet; tom cell betyder det egna förbundet";
        }

        @Override
        public String sqlType() {
            return "VARCHAR";
        }
    }

    /** One of a list of values. */
    record Choice(List<String> values) implements ColumnType {
        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public String rule() {
            return "något av: " + String.join(", ", values);
        }

        @Override
        public String sqlType() {
            return "VARCHAR";
        }
    }

    /** A band of ages in whole years, open at one end at the most: {@code 16-29}, {@code -29}, {@code 30-}. */
    record AgeBand() implements ColumnType {
        /** The youngest age of a band; 0 where it is open. */
        static int from(String band) {
            String from = band.substring(0, band.indexOf('-'));
            return from.isEmpty() ? 0 : Integer.parseInt(from);
        }

        /** The oldest age of a band; above every age where it is open. */
        static int to(String band) {
            String to = band.substring(band.indexOf('-') + 1);
            return to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to);
        }

        @Override
        public String rule() {
            return "ett åldersspann i hela år, till exempel 16-29, -29 (högst 29) eller 30- (minst 30)";
        }

        @Override
        public String sqlType() {
            return "VARCHAR";
        }
    }

    /** A number of persons, exits or answers: whole, 0 to 1,000,000. */
    record Count() implements ColumnType {
        public static final long HIGHEST = 1_000_000;

        @Override
        public String rule() {
            return "ett heltal från 0 till 1 000 000";
        }

        @Override
        public String sqlType() {
            return "INTEGER";
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** A day, written as the Swedish standard has it. */
    record Day() implements ColumnType {
        @Override
        public String rule() {
            return "ett datum, till exempel 2023-04-01";
        }

        @Override
        public String sqlType() {
            return "DATE";
        }
    }

    /** A percentage from 0 to 100 with at most two decimals; the sign for per cent may be left out. */
    record Percentage() implements ColumnType {
        public static final long HIGHEST = 100;

        @Override
        public String rule() {
            return "en procentsats från 0 till 100 med högst två decimaler, till exempel 25 eller 25,5 %";
        }

        @Override
        public String sqlType() {
            return "DECIMAL(5,2)";
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** An amount in SEK with at most two decimals, up to 1,000,000,000 either way. */
    record Amount() implements ColumnType {
        public static final long HIGHEST = 1_000_000_000;

        @Override
        public String rule() {
            return "ett belopp i kronor med högst två decimaler, från -1 000 000 000 till 1 000 000 000";
        }

        @Override
        public String sqlType() {
            return "DECIMAL(18,2)";
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }
}
