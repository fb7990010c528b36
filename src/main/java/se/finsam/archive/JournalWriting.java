package se.finsam.archive;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The lines of the journal as they are written; apart from the journal, so that who only reads it does without the writer. */
final class JournalWriting {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build()
            .writerFor(JournalLine.class);

    private JournalWriting() {}

    static String write(JournalLine line) {
        return WRITER.writeValueAsString(line);
    }
}
