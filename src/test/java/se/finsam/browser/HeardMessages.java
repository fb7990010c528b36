package se.finsam.browser;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser has said: answers to commands, by their number, and events. All of it is kept. */
final class HeardMessages implements WebSocket.Listener {

    private static final JsonMapper JSON = new JsonMapper();

    private final StringBuilder begun = new StringBuilder();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new HashMap<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final List<Awaited> awaited = new ArrayList<>();
    private @Nullable IllegalStateException end;

    private record Awaited(Predicate<JsonNode> event, CompletableFuture<JsonNode> future) {}

    synchronized CompletableFuture<JsonNode> answerTo(int command) {
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(command, answer);
        failAfterTheEnd(answer);
        return answer;
    }

    /** The first event of a session that is as wanted, among those heard and those to come. */
    synchronized CompletableFuture<JsonNode> first(String session, Predicate<JsonNode> wanted) {
        Predicate<JsonNode> event = ofSession(session).and(wanted);
        CompletableFuture<JsonNode> future = new CompletableFuture<>();
        events.stream()
                .filter(event)
                .findFirst()
                .ifPresentOrElse(future::complete, () -> awaited.add(new Awaited(event, future)));
        failAfterTheEnd(future);
        return future;
    }

    synchronized List<JsonNode> events(String session) {
        return events.stream().filter(ofSession(session)).toList();
    }

    private static Predicate<JsonNode> ofSession(String session) {
        return event -> event.path("sessionId").asString("").equals(session);
    }

    private void failAfterTheEnd(CompletableFuture<JsonNode> future) {
        if (end != null) {
            future.completeExceptionally(end);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        begun.append(text);
        if (last) {
            hear(JSON.readTree(begun.toString()));
            begun.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private synchronized void hear(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    answers.remove(message.path("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        events.add(message);
        awaited.stream().filter(one -> one.event().test(message)).forEach(one -> one.future()
                .complete(message));
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        endWith("the browser has closed the connection: " + status + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        endWith("the connection to the browser is lost: " + failure);
    }

    private synchronized void endWith(String why) {
        end = new IllegalStateException(why);
        answers.values().forEach(this::failAfterTheEnd);
        awaited.forEach(one -> failAfterTheEnd(one.future()));
    }
}
