package se.finsam.report;

/** How a workbook shows numbers of a unit; a program puts its own blanks and decimal commas in. */
final class ExcelFormat {

    /** Text, and what is typed over it stays text. */
    static final String TEXT = "@";

    private ExcelFormat() {}

    static String of(Unit unit) {
        return switch (unit) {
            case KRONOR -> "#,##0.00 \"kr\"";
            case COUNT -> "#,##0";
            case SHARE -> "0.0 %";
            case CHANGE -> signed(" %");
            case POINTS -> signed(" procentenheter");
            case WORDS -> TEXT;
        };
    }

    private static String signed(String unit) {
        return "+0.0\"%1$s\";-0.0\"%1$s\";0.0\"%1$s\"".formatted(unit);
    }
}
