package se.finsam.cli;

import java.nio.file.FileSystemException;

/** What the operator is told when a command could not do its work. */
final class Failure {

    private Failure() {}

    static String message(String command, Throwable failure) {
        String advice = ExitCode.of(failure).advice();
        return "finsam %s: %s%s".formatted(command, reason(failure), advice.isEmpty() ? "" : "\n" + advice);
    }

    /** File exceptions often bear the path alone, so their kind goes before it. */
    static String reason(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof FileSystemException || message == null) {
            return failure.getClass().getSimpleName() + ": " + message;
        }
        return message;
    }
}
