package se.finsam.publish;

/**
 * An edition of a period's report.
 *
 * @param number from 1, counted for each period by itself
 * @param receivedUntil the day of the latest delivery for the period then
 * @param content hash of what it says, but for its number and what it corrects
 */
record ReportEdition(int number, String receivedUntil, String content) {}
