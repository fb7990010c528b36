package se.finsam.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.delivery.CsvText;
import se.finsam.member.SwedishFigures;

/**
 * A column of a data file, as a Table Schema describes it.
 *
 * @param name its header, unique within the file
 * @param allowed the values that may stand in it; empty where any may
 */
record DataField(String name, String title, String description, Type type, boolean required, List<String> allowed) {

    DataField {
        allowed = List.copyOf(allowed);
    }

    /** What its values are. */
    enum Type {
        STRING,
        NUMBER
    }

    static DataField text(String name, String title, String description) {
        return new DataField(name, title, description, Type.STRING, false, List.of());
    }

    /** What every file begins with. */
    static DataField period() {
        return text("period", "Period", "Kvartalet som rapporten avser, till exempel 2023K4.")
                .always();
    }

    /** Which table a row stands in. */
    static List<DataField> ofTable() {
        return List.of(
                text("län", "Län", "Länet som tabellen hör till.").always(),
                text("tabell", "Tabell", "Tabellens namn i rapporten.").always());
    }

    /** A field that is called what a head of the table is called. */
    static DataField head(String name, String description) {
        return text(name.toLowerCase(SwedishFigures.SWEDISH), name, description);
    }

    /** With a decimal comma. */
    static DataField number(String name, String title, String description) {
        return new DataField(name, title, description, Type.NUMBER, false, List.of());
    }

    /** The same field, never blank. */
    DataField always() {
        return new DataField(name, title, description, type, true, allowed);
    }

    DataField oneOf(List<String> values) {
        return new DataField(name, title, description, type, required, values);
    }

    /** A value of it as the file has it: no spreadsheet may take what somebody delivered for a formula. */
    String written(String value) {
        return type == Type.STRING && allowed.isEmpty() ? CsvText.asText(value) : value;
    }

    /** What the Table Schema says of it. */
    Map<String, Object> descriptor() {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("title", title);
        field.put("description", description);
        field.put("type", type == Type.NUMBER ? "number" : "string");
        if (type == Type.NUMBER) {
            field.put("decimalChar", ",");
            field.put("bareNumber", true);
        }
        if (required || !allowed.isEmpty()) {
            field.put("constraints", constraints());
        }
        return field;
    }

    private Map<String, Object> constraints() {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (required) {
            constraints.put("required", true);
        }
        if (!allowed.isEmpty()) {
            constraints.put("enum", allowed);
        }
        return constraints;
    }
}
