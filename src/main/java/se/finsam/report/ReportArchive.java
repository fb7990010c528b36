package se.finsam.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import se.finsam.delivery.ContentHash;

/** Packs the files of a report into one, with their hashes: the same files are the same bytes. */
final class ReportArchive {

    /** What {@code sha256sum -c} checks the other files by, from the folder that it lies in. */
    static final String MANIFEST = "manifest-sha256.txt";

    private ReportArchive() {}

    /** Packs files under one folder, in their order, and the manifest after them. */
    static byte[] of(String folder, List<ReportFile> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ReportFile file : files) {
                TimelessZip.add(zip, folder + "/" + file.path(), file.content());
            }
            TimelessZip.add(zip, folder + "/" + MANIFEST, manifest(files));
        }
        return bytes.toByteArray();
    }

    private static byte[] manifest(List<ReportFile> files) {
        return files.stream()
                .map(file -> ContentHash.of(file.content()) + "  " + file.path() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
