package se.finsam.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files, and workbooks, without the time they were made, so that the same content is the same bytes. */
final class TimelessZip {

    private static final String CORE = "docProps/core.xml";
    private static final String SOME_DAY = "2024-01-01T00:00:00Z";

    /** Later than the first moment that a ZIP can tell: Java writes that one once more in UTC, by the machine's zone. */
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(2024, 1, 1, 0, 0);

    private TimelessZip() {}

    /** Read by way of a file: what the library writes can be read by its table of contents alone. */
    static byte[] of(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".zip");
        try {
            Files.write(file, workbook);
            return copied(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] copied(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                add(out, entry.getName(), entry.getName().equals(CORE) ? withoutTime(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    /** Adds a file that is as old as all others. */
    static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry timeless = new ZipEntry(name);
        timeless.setTimeLocal(SOME_TIME);
        zip.putNextEntry(timeless);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] withoutTime(byte[] core) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", SOME_DAY)
                .getBytes(StandardCharsets.UTF_8);
    }
}
