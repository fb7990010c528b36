package se.finsam.receipt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.CsvText;
import se.finsam.delivery.Finding;
import se.finsam.delivery.Inbox;

/** All findings of a delivery as a table for a spreadsheet: UTF-8 with a byte order mark, semicolons. */
final class ReceiptTable {

    private static final List<String> HEADER =
            List.of("allvar", "kod", "fil", "rad", "kolumn", "värde", "regel", "gör så här");

    private ReceiptTable() {}

    static String of(Receipt receipt) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(HEADER));
        if (receipt.example()) {
            rows.get(0).add(Inbox.EXAMPLE_LABEL);
        }
        for (Finding finding : receipt.findings()) {
            rows.add(row(receipt, finding));
        }
        return CsvText.forSpreadsheet(rows);
    }

    private static List<@Nullable Object> row(Receipt receipt, Finding finding) {
        return Arrays.asList(
                switch (finding.severity()) {
                    case ERROR -> "fel";
                    case WARNING -> "varning";
                },
                finding.code().name(),
                asText(receipt.delivery().fileName()),
                finding.line(),
                asText(finding.column()),
                asText(finding.value()),
                asText(finding.message()),
                asText(finding.nextStep()));
    }

    private static @Nullable String asText(@Nullable String value) {
        String shown = value == null ? "" : ShownText.of(value);
        return shown.isEmpty() ? null : CsvText.asText(shown);
    }
}
