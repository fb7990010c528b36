package se.finsam.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes all that a report says as files for other programs, with a description of each. */
final class OpenData {

    /** What says of each file what it has. */
    static final String DESCRIBED = "data/datapackage.json";

    private static final String FOLDER = "data/";

    private static final String DESCRIPTION =
            "”%s” i rapporten. En text som börjar som en formel har en apostrof framför sig.";

    private OpenData() {}

    /** Makes the files of a page: its tables by kind, its words, and what describes them. */
    static List<ReportFile> of(ReportPage page) {
        List<ReportFile> written = new ArrayList<>();
        List<Map<String, Object>> descriptors = new ArrayList<>();
        for (DataFile file : files(page)) {
            byte[] content = file.content();
            written.add(new ReportFile(FOLDER + file.path(), content));
            descriptors.add(file.descriptor(content));
        }
        written.add(new ReportFile(DESCRIBED, DataPackage.of(page, descriptors)));
        return written;
    }

    private static List<DataFile> files(ReportPage page) {
        Map<String, List<CountyTable>> kinds = new LinkedHashMap<>();
        Stream.concat(CountyTable.of(page).stream(), CountyTable.ofWords(page).stream())
                .forEach(placed -> kinds.computeIfAbsent(placed.table().kind(), kind -> new ArrayList<>())
                        .add(placed));
        List<DataFile> files = new ArrayList<>();
        kinds.forEach((kind, tables) -> files.add(file(page.period(), kind, tables)));
        String label = page.label();
        return label == null
                ? files
                : files.stream().map(file -> file.labelled(label)).toList();
    }

    private static DataFile file(String period, String kind, List<CountyTable> tables) {
        CountyTable first = tables.get(0);
        boolean hasFigures = first.table().hasFigures();
        String title = first.table().kindTitle();
        return new DataFile(
                kind,
                title,
                DESCRIPTION.formatted(title),
                hasFigures ? FigureRows.fields(first.table()) : WordRows.fields(first),
                tables.stream()
                        .map(table -> hasFigures ? FigureRows.of(period, table) : WordRows.of(period, table))
                        .flatMap(List::stream)
                        .toList());
    }
}
