package se.finsam.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a table of the report.
 *
 * @param value what it is about
 * @param notes what that is made of, and what to be careful with
 */
public record Cell(Entry value, List<Note> notes) {

    public Cell {
        notes = List.copyOf(notes);
    }

    static Cell of(Entry value) {
        return new Cell(value, List.of());
    }

    static Cell words(String text) {
        return of(Entry.words(text));
    }

    /** All that it says but in words of caution: first the value. */
    public List<Entry> entries() {
        return Stream.concat(Stream.of(value), notes.stream().flatMap(note -> note.entries().stream()))
                .toList();
    }

    /** What to be careful with. */
    public List<String> cautions() {
        return notes.stream()
                .filter(note -> note.entries().isEmpty())
                .map(Note::words)
                .toList();
    }

    /** All of it as printed. */
    String text() {
        return String.join(
                "; ",
                Stream.concat(Stream.of(value.text()), notes.stream().map(Note::words))
                        .toList());
    }

    /**
     * What stands under the value.
     *
     * @param words as printed, the entries among them
     * @param entries the numbers in it, in that order; empty for words of caution
     */
    public record Note(String words, List<Entry> entries) {

        public Note {
            entries = List.copyOf(entries);
        }

        /** Puts entries into words; each {@code %s} stands for the next one. */
        static Note of(String words, Entry... entries) {
            return new Note(words.formatted(Stream.of(entries).map(Entry::text).toArray()), List.of(entries));
        }

        static Note caution(String words) {
            return new Note(words, List.of());
        }
    }
}
