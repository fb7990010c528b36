package se.finsam.report;

/**
 * A file of a report.
 *
 * @param path where it lies, from the folder of the report; the parts parted by {@code /}
 */
public record ReportFile(String path, byte[] content) {}
