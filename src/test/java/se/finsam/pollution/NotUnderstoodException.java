package se.finsam.pollution;

/** Thrown when a file cannot be read by the contract; the program should have refused it. */
final class NotUnderstoodException extends RuntimeException {

    NotUnderstoodException(String what) {
        super(what);
    }
}
