package se.finsam.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tables of a PDF as a screen reader finds them: by its tags, not by where anything stands on the paper. */
final class PdfTables {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<List<List<String>>> tables = new ArrayList<>();

    private PdfTables() {}

    /** Tables of rows of cells, heads among them. */
    static List<List<List<String>>> of(byte[] pdf) throws IOException {
        PdfTables found = new PdfTables();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            found.find(document.getDocumentCatalog().getStructureTreeRoot());
        }
        return found.tables;
    }

    private void find(PDStructureNode node) throws IOException {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Table")) {
                    tables.add(new ArrayList<>());
                } else if (element.getStructureType().equals("TR")) {
                    tables.get(tables.size() - 1).add(cells(element));
                }
                find(element);
            }
        }
    }

    private List<String> cells(PDStructureElement row) throws IOException {
        List<String> cells = new ArrayList<>();
        for (Object kid : row.getKids()) {
            cells.add(text((PDStructureElement) kid));
        }
        return cells;
    }

    private String text(PDStructureElement element) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                text.append(text(inner));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(texts(reference.getPage()).get(reference.getMCID()));
            } else if (kid instanceof Integer number) {
                text.append(texts(element.getPage()).get(number));
            }
        }
        return text.toString();
    }

    private Map<Integer, String> texts(PDPage page) throws IOException {
        if (!texts.containsKey(page)) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> add(content, ofPage));
            texts.put(page, ofPage);
        }
        return texts.get(page);
    }

    private static void add(PDMarkedContent content, Map<Integer, String> ofPage) {
        String text = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
        ofPage.merge(content.getMCID(), text, String::concat);
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> add((PDMarkedContent) inner, ofPage));
    }
}
