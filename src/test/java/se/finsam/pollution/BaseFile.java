package se.finsam.pollution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A good file that is to be changed.
 *
 * @param name where it stands, for the one who looks for it
 * @param forbund the one that delivers it
 * @param period what it is named after, for the dataset
 */
record BaseFile(String name, String dataset, String forbund, String period, String text, TextEncoding encoding) {

    /** A file written by hand, for the förbund Höglandet. */
    static BaseFile written(Layout layout, String name, TextEncoding encoding, String text) {
        String period = layout.equals(Layout.REGISTER) ? "2023" : "2023K4";
        return new BaseFile(layout.dataset() + ", " + name, layout.dataset(), "hoglandet", period, text, encoding);
    }

    /** A file of the sample deliveries. */
    static BaseFile sample(Path path) {
        try {
            byte[] content = Files.readAllBytes(path);
            String[] name = path.getFileName().toString().split("[_.]");
            String forbund = path.getName(path.getNameCount() - 2).toString();
            return new BaseFile(
                    path.toString(),
                    name[0],
                    forbund,
                    name[1],
                    SecondDecoding.decode(content),
                    TextEncoding.of(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] content() {
        return encoding.encode(text);
    }

    Layout layout() {
        return Layout.of(dataset);
    }
}
