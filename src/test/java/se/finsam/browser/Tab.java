package se.finsam.browser;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A page that is open in a browser, and what the browser has told about it since it was opened. */
final class Tab implements AutoCloseable {

    private static final Set<String> BAD = Set.of("warning", "error", "assert");

    private final DevTools devTools;
    private final String target;
    private final String session;
    private final URI page;

    private Tab(DevTools devTools, String target, String session, URI page) {
        this.devTools = devTools;
        this.target = target;
        this.session = session;
        this.page = page;
    }

    /** Opens a page, and returns when all that belongs to it is there or has failed. */
    static Tab open(Chromium browser, URI page) throws InterruptedException {
        DevTools devTools = browser.devTools();
        String target = devTools.ask(DevTools.BROWSER, "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        String session = devTools.ask(
                        DevTools.BROWSER, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        Tab tab = new Tab(devTools, target, session, page);
        tab.load();
        return tab;
    }

    private void load() throws InterruptedException {
        for (String room : List.of("Page", "Runtime", "Log", "Network")) {
            ask(room + ".enable", Map.of());
        }
        ask("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        JsonNode begun = ask("Page.navigate", Map.of("url", page.toASCIIString()));
        if (begun.has("errorText")) {
            throw new IllegalStateException(page + ": " + begun.path("errorText"));
        }
        Predicate<JsonNode> isLoaded =
                event -> event.path("params").path("name").asString("").equals("load")
                        && event.path("params").path("loaderId").equals(begun.path("loaderId"));
        devTools.await(session, "All of " + page, isLoaded);
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws InterruptedException {
        return devTools.ask(session, method, parameters);
    }

    /** Gives the window a width. Below some 500 pixels no real window goes, so the browser is told to take it as given. */
    void setWidth(int pixels) throws InterruptedException {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Runs a script in the page, and waits for what it promises. */
    JsonNode run(String script) throws InterruptedException {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(page + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** The texts that a script promises. */
    List<String> textsOf(String script) throws InterruptedException {
        return StreamSupport.stream(run(script).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** Prints to PDF, as {@code chromium --print-to-pdf} does. */
    byte[] print() throws InterruptedException {
        String content = ask("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true))
                .path("data")
                .asString();
        return Base64.getDecoder().decode(content);
    }

    /** What it has asked for, but for itself and what it holds within itself. */
    List<String> requests() {
        return events("Network.requestWillBeSent")
                .map(event -> event.path("request").path("url").asString())
                .filter(url -> !url.equals(page.toASCIIString()) && !url.startsWith("data:"))
                .toList();
    }

    /** Warnings, errors and exceptions. */
    List<String> complaints() {
        Stream<String> written = events("Runtime.consoleAPICalled")
                .filter(event -> BAD.contains(event.path("type").asString()))
                .map(event -> event.path("type").asString() + ": " + written(event.path("args")));
        Stream<String> thrown = events("Runtime.exceptionThrown")
                .map(event -> event.path("exceptionDetails"))
                .map(details -> "exception: "
                        + details.path("exception")
                                .path("description")
                                .asString(details.path("text").asString("")));
        Stream<String> logged = events("Log.entryAdded")
                .map(event -> event.path("entry"))
                .filter(entry -> BAD.contains(entry.path("level").asString()))
                .map(entry -> entry.path("level").asString() + ": "
                        + entry.path("text").asString());
        return Stream.of(written, thrown, logged).flatMap(texts -> texts).toList();
    }

    private static String written(JsonNode arguments) {
        return StreamSupport.stream(arguments.spliterator(), false)
                .map(argument -> argument.path("value")
                        .asString(argument.path("description").asString("")))
                .collect(Collectors.joining(" "));
    }

    private Stream<JsonNode> events(String method) {
        return devTools.events(session).stream()
                .filter(event -> event.path("method").asString().equals(method))
                .map(event -> event.path("params"));
    }

    @Override
    public void close() throws InterruptedException {
        devTools.ask(DevTools.BROWSER, "Target.closeTarget", Map.of("targetId", target));
    }
}
