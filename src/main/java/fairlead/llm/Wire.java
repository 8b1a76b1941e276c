package fairlead.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// The one way out: a single request over HTTP/1.1 that is watched over, follows no redirect, and
/// whose answer is capped. Made for one call, on the thread that makes it.
final class Wire implements HttpClient, HttpClientBuilder {

    private static final int ERROR_BYTES = 64 << 10;
    private static final Set<String> OURS = Set.of("content-length", "host", "connection");

    private final java.net.http.HttpClient client;
    private final Patience patience;
    private final Watchdog watchdog;
    private final EventWatch events;
    private LlmException failure;
    private String requestId;

    Wire(java.net.http.HttpClient client, Patience patience, Watchdog watchdog, EventWatch events) {
        this.client = client;
        this.patience = patience;
        this.watchdog = watchdog;
        this.events = events;
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            stream(ask(request), parser, listener);
        } catch (LlmException e) {
            failure = e;
        } catch (IOException | RuntimeException e) {
            failure = Refusals.of(e);
        }
        if (failure != null) {
            listener.onError(failure);
        }
    }

    private void stream(
            HttpResponse<InputStream> answer,
            ServerSentEventParser parser,
            ServerSentEventListener listener)
            throws IOException {
        requestId = Refusals.requestId(answer.headers());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw Refusals.of(answer.statusCode(), answer.headers(), beginning(body));
            }
            if (type(answer).contains("html")) {
                throw LlmException.of(Kind.NOT_A_MODEL);
            }
            listener.onOpen(SuccessfulHttpResponse.builder().statusCode(200).body("").build());
            parser.parse(
                    CappedStream.of(body, watchdog, patience.mostBytes()), events.over(listener));
            if (!events.hasBegun() && !isStream(type(answer))) {
                throw LlmException.of(Kind.NOT_A_MODEL);
            }
            listener.onClose();
        }
    }

    private HttpResponse<InputStream> ask(HttpRequest request) throws IOException {
        java.net.http.HttpRequest.Builder http =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                        .timeout(patience.connect().plus(patience.firstByte()))
                        .POST(BodyPublishers.ofString(request.body()));
        copy(request.headers(), http);
        CompletableFuture<HttpResponse<InputStream>> answer =
                client.sendAsync(http.build(), BodyHandlers.ofInputStream());
        watchdog.holding(() -> answer.cancel(true));
        HttpResponse<InputStream> come = await(answer);
        watchdog.holding(() -> close(come.body()));
        return come;
    }

    /// A header that cannot be one is the key: whoever says so repeats it, and is not heard.
    private static void copy(
            Map<String, List<String>> headers, java.net.http.HttpRequest.Builder http) {
        try {
            headers.forEach(
                    (name, values) -> {
                        if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                            values.forEach(value -> http.header(name, value));
                        }
                    });
        } catch (IllegalArgumentException repeating) {
            throw LlmException.of(Kind.KEY);
        }
    }

    private static HttpResponse<InputStream> await(
            CompletableFuture<HttpResponse<InputStream>> answer) throws IOException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw LlmException.of(Kind.CANCELLED);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException ended) {
            // It is to end, and it did.
        }
    }

    private static String beginning(InputStream body) throws IOException {
        return new String(body.readNBytes(ERROR_BYTES), StandardCharsets.UTF_8);
    }

    private static boolean isStream(String type) {
        return type.isEmpty() || type.contains("event-stream") || type.contains("ndjson");
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    }

    /// Why there is no answer, or null.
    LlmException failure() {
        return failure;
    }

    String requestId() {
        return requestId;
    }

    /// Everything is streamed: only a stream can be watched and cut.
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("answers are streamed");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return patience.connect();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return patience.idle();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    /// Headers as they are asked for, without those that carry a key.
    static List<String> shownHeaders(HttpRequest request) {
        return request.headers().entrySet().stream()
                .map(
                        one ->
                                one.getKey()
                                        + ": "
                                        + (isSecret(one.getKey())
                                                ? "…"
                                                : String.join(", ", one.getValue())))
                .sorted()
                .toList();
    }

    private static boolean isSecret(String header) {
        return Set.of("authorization", "x-api-key", "api-key")
                .contains(header.toLowerCase(Locale.ROOT));
    }
}
