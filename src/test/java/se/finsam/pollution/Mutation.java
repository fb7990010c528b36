package se.finsam.pollution;

import java.util.Random;

/**
 * A way in which the text of a file comes to be changed.
 *
 * @param name what it is called in the message of a failed test
 */
record Mutation(String name, Change change) {

    /** Makes the change at a place of its own choice; the text is returned as it was where there is no such place. */
    interface Change {
        String in(String text, Random random);
    }
}
