package se.finsam.delivery;

/** A file was taken away, or changed, while it was read; the next night finds it at rest. It does not bear the name. */
public final class FileMovedException extends Exception {

    FileMovedException() {}
}
