package se.finsam.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation with a browser by its DevTools protocol: commands, each answered before the next, and events. */
final class DevTools implements AutoCloseable {

    /** The session of commands to the browser itself. */
    static final String BROWSER = "";

    private static final JsonMapper JSON = new JsonMapper();

    private final WebSocket socket;
    private final HeardMessages heard;
    private final Duration patience;
    private int commands;

    private DevTools(WebSocket socket, HeardMessages heard, Duration patience) {
        this.socket = socket;
        this.heard = heard;
        this.patience = patience;
    }

    static DevTools connect(URI address, Duration patience) throws InterruptedException {
        HeardMessages heard = new HeardMessages();
        HttpClient client =
                HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
        WebSocket socket = await("The connection", client.newWebSocketBuilder().buildAsync(address, heard), patience);
        return new DevTools(socket, heard, patience);
    }

    /** Gives a command to the browser or to a tab's session, and returns the answer. */
    JsonNode ask(String session, String method, Map<String, ?> parameters) throws InterruptedException {
        commands++;
        Map<String, Object> command = new HashMap<>(Map.of("id", commands, "method", method, "params", parameters));
        if (!session.equals(BROWSER)) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = heard.answerTo(commands);
        await(method, socket.sendText(JSON.writeValueAsString(command), true), patience);
        JsonNode answered = await(method, answer, patience);
        if (answered.has("error")) {
            throw new IllegalStateException(method + ": " + answered.path("error"));
        }
        return answered.path("result");
    }

    /** Returns when an event has come, perhaps before it was asked for. */
    void await(String session, String what, Predicate<JsonNode> event) throws InterruptedException {
        await(what, heard.first(session, event), patience);
    }

    /** What a session has told so far, in its order. */
    List<JsonNode> events(String session) {
        return heard.events(session);
    }

    /** Bids the browser to end; it may be gone already. */
    @Override
    public void close() throws InterruptedException {
        try {
            ask(BROWSER, "Browser.close", Map.of());
        } catch (IllegalStateException gone) {
            socket.abort();
        }
    }

    private static <T> T await(String what, CompletableFuture<T> future, Duration patience)
            throws InterruptedException {
        try {
            return future.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException failure) {
            boolean late = failure.getCause() instanceof TimeoutException;
            throw new IllegalStateException(
                    what + (late ? " has not come within " + patience : " has failed: " + failure.getCause()), failure);
        }
    }
}
