package se.finsam.pollution;

import java.util.Random;

/**
 * A way in which the bytes of a file come to be others than its text asks for.
 *
 * @param name what it is called in the message of a failed test
 */
record Damage(String name, Writing writing) {

    /** Writes a text, of which the bytes are given as they should be. */
    interface Writing {
        byte[] of(String text, byte[] content, Random random);
    }
}
