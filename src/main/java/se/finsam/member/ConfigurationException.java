package se.finsam.member;

/** Something that the operator has declared is wrong; the message says where, what, and what to do. */
public final class ConfigurationException extends RuntimeException {

    public ConfigurationException(String message) {
        super(message);
    }
}
