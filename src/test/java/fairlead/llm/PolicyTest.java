package fairlead.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.LanguageModel;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;
import fairlead.autonomy.model.LlmReply;
import fairlead.autonomy.model.LlmRequest;
import fairlead.autonomy.model.Usage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/// How a model may be called, whoever it is.
class PolicyTest {

    private final StubServer server = new StubServer();
    private final List<Duration> waits = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    private ModelLink anthropic() {
        return ProvidersTest.link(Provider.ANTHROPIC, server);
    }

    private LanguageModel patient(LanguageModel model) {
        return new PatientModel(
                model,
                (wait, token) -> waits.add(wait),
                RandomGenerator.getDefault(),
                Patience.USUAL.mostWait());
    }

    private static LlmReply ask(LanguageModel model) {
        return model.complete(ProvidersTest.REQUEST, delta -> {}, new CancelToken());
    }

    private static LlmException fails(LanguageModel model) {
        return catchThrowableOfType(LlmException.class, () -> ask(model));
    }

    private static void beginning(OutputStream out, String body) throws java.io.IOException {
        String head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
        out.write((head + body).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// Waits until the caller hangs up.
    private static void listen(InputStream in) throws java.io.IOException {
        assertThat(in.read()).isNegative();
    }

    @Test
    void whatMayPassIsAskedTwiceMoreAndNoMore() {
        server.answers("anthropic-529", "anthropic-529", "anthropic-answer");
        assertThat(ask(patient(Trials.model(anthropic()))).text()).contains("reason");

        server.answers("anthropic-529");
        assertThat(fails(patient(Trials.model(anthropic()))).kind()).isEqualTo(Kind.OVERLOADED);
        assertThat(server.heads()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "ANTHROPIC,anthropic-400",
        "ANTHROPIC,anthropic-401",
        "ANTHROPIC,anthropic-413",
        "ANTHROPIC,anthropic-302",
        "ANTHROPIC,anthropic-max-tokens",
        "ANTHROPIC,anthropic-error-inside",
        "ANTHROPIC,anthropic-400-context",
        "ANTHROPIC,anthropic-403",
        "ANTHROPIC,anthropic-404",
        "ANTHROPIC,anthropic-refusal",
        "OPENAI,openai-429-quota",
        "OPENAI,openai-400-context",
        "OPENAI,openai-404",
        "OPENAI,openai-empty-choices",
        "OLLAMA,ollama-404"
    })
    void whatDoesNotPassIsAskedOnce(Provider provider, String file) {
        server.answers(file);

        fails(patient(Trials.model(ProvidersTest.link(provider, server))));

        assertThat(server.heads()).hasSize(1);
    }

    @Test
    void theProviderSaysWhenToComeBack() {
        server.answers("anthropic-429", "anthropic-answer");
        ask(patient(Trials.model(anthropic())));
        assertThat(waits).containsExactly(Duration.ofSeconds(1));

        server.answers("anthropic-429-long");
        assertThat(fails(patient(Trials.model(anthropic()))).kind()).isEqualTo(Kind.RATE);
        assertThat(waits).hasSize(1);
    }

    @Test
    void aLineThatBreaksBeforeTheAnswerBeginsIsTriedAgain() {
        server.answers((out, in) -> {}, StubServer.file("anthropic-answer"));

        assertThat(ask(patient(Trials.model(anthropic()))).text()).contains("reason");
    }

    @Test
    void whereNobodyListensThatIsSaid() {
        ModelLink link = anthropic();
        server.close();

        assertThat(fails(Trials.model(link)).kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void aSilentServerIsLeftAfterAWhile() throws Exception {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        server.answers(
                (out, in) -> {
                    listen(in);
                    left.complete(true);
                });

        LlmException silent = fails(Trials.model(anthropic(), Trials.SHORT));

        assertThat(silent.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(silent.isPassing()).isTrue();
        assertThat(left.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anAnswerThatDripsForEverIsLeftWhenItsTimeIsUp() {
        server.answers(
                (out, in) -> {
                    beginning(out, "");
                    while (true) {
                        out.write("event: ping\ndata: {\"type\":\"ping\"}\n\n".getBytes());
                        out.flush();
                        LockSupport.parkNanos(20_000_000);
                    }
                });

        assertThat(fails(Trials.model(anthropic(), Trials.SHORT)).kind()).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    @Timeout(30)
    void anAnswerThatStallsIsLeftAndNotAskedForAgain() {
        server.answers(
                (out, in) -> {
                    beginning(out, "event: ping\ndata: {\"type\":\"ping\"}\n\n");
                    listen(in);
                });

        LlmException stalled = fails(patient(Trials.model(anthropic(), Trials.RESTLESS)));

        assertThat(stalled.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(server.heads()).hasSize(1);
    }

    @Test
    void cancellingClosesTheSocket() throws Exception {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        CancelToken token = new CancelToken();
        server.answers(
                (out, in) -> {
                    beginning(out, "event: ping\ndata: {\"type\":\"ping\"}\n\n");
                    token.cancel();
                    listen(in);
                    left.complete(true);
                });
        LanguageModel model = Trials.model(anthropic());

        LlmException cancelled =
                catchThrowableOfType(
                        LlmException.class,
                        () -> model.complete(ProvidersTest.REQUEST, delta -> {}, token));

        assertThat(cancelled.kind()).isEqualTo(Kind.CANCELLED);
        assertThat(left.get(30, TimeUnit.SECONDS)).isTrue();
    }

    /// Defence 20: whoever stops the agents ends their calls as well.
    @Test
    void aStopEndsTheCallThatIsUnderWay() throws Exception {
        CompletableFuture<Boolean> stopped = new CompletableFuture<>();
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        server.answers(
                (out, in) -> {
                    stopped.complete(true);
                    listen(in);
                    left.complete(true);
                });

        LlmException ended =
                catchThrowableOfType(
                        LlmException.class,
                        () ->
                                Trials.model(anthropic())
                                        .complete(
                                                ProvidersTest.REQUEST,
                                                delta -> {},
                                                new CancelToken(() -> !stopped.isDone())));

        assertThat(ended.kind()).isEqualTo(Kind.CANCELLED);
        assertThat(left.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void defence23AnAnswerThatNeverEndsIsCutAtItsCap() throws Exception {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        String start =
                "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,"
                        + "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n";
        String piece =
                "event: content_block_delta\n"
                        + "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":"
                        + "\"text_delta\",\"text\":\"more and more and more \"}}\n\n";
        server.answers(
                (out, in) -> {
                    beginning(out, start);
                    try {
                        while (true) {
                            out.write(piece.getBytes(StandardCharsets.UTF_8));
                        }
                    } catch (java.io.IOException hungUp) {
                        left.complete(true);
                    }
                });
        AtomicReference<Integer> came = new AtomicReference<>(0);

        LlmException cut =
                catchThrowableOfType(
                        LlmException.class,
                        () ->
                                patient(Trials.model(anthropic()))
                                        .complete(
                                                ProvidersTest.REQUEST,
                                                delta ->
                                                        came.set(
                                                                came.get() + delta.text().length()),
                                                new CancelToken()));

        assertThat(cut.kind()).isEqualTo(Kind.RUNAWAY);
        assertThat(came.get()).isBetween(200 * 16, 200 * 16 + 100_000);
        assertThat(left.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.heads()).hasSize(1);
    }

    @Test
    void defence23BytesThatSayNothingAreCutAsWell() throws Exception {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        byte[] nothing = ": nothing\n\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        server.answers(
                (out, in) -> {
                    beginning(out, "");
                    try {
                        while (true) {
                            out.write(nothing);
                        }
                    } catch (java.io.IOException hungUp) {
                        left.complete(true);
                    }
                });

        assertThat(fails(Trials.model(anthropic(), Trials.SHORT)).kind()).isEqualTo(Kind.RUNAWAY);
        assertThat(left.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void defence23FiveFailuresInARowAreFollowedByARest() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        LanguageModel model = new RestingModel(Trials.model(anthropic()), clock);
        server.answers("anthropic-529");
        for (int i = 0; i < 5; i++) {
            assertThat(fails(model).kind()).isEqualTo(Kind.OVERLOADED);
        }

        assertThat(fails(model).kind()).isEqualTo(Kind.RESTING);
        assertThat(server.heads()).hasSize(5);

        now.set(Instant.EPOCH.plus(Duration.ofMinutes(2)));
        server.answers("anthropic-answer");
        assertThat(ask(model).text()).contains("reason");
    }

    @Test
    void defence24NoFailureTellsTheKey() {
        server.answers("anthropic-401");
        StringWriter told = new StringWriter();

        LlmException refused = fails(Trials.model(anthropic()));
        refused.printStackTrace(new PrintWriter(told));

        assertThat(server.heads().getFirst()).contains(Trials.KEY);
        assertThat(told.toString()).doesNotContain("CANARY").contains("models.error.key");
    }

    @Test
    void defence24AKeyThatCanBeNoneIsNotRepeated() {
        StringWriter told = new StringWriter();
        LanguageModel model =
                new LangChainModel(
                        anthropic(),
                        () -> "sk-CANARY\nsecond line",
                        Patience.USUAL,
                        () -> Models.client(Patience.USUAL));

        LlmException refused = fails(model);
        refused.printStackTrace(new PrintWriter(told));

        assertThat(refused.kind()).isEqualTo(Kind.KEY);
        assertThat(told.toString()).doesNotContain("CANARY");
        assertThat(server.heads()).isEmpty();
    }

    @Test
    void defence24TheLinkHoldsNoKey() {
        assertThat(
                        Arrays.stream(ModelLink.class.getRecordComponents())
                                .map(RecordComponent::getName))
                .containsExactly("on", "provider", "address", "model", "context", "hosts");
        assertThat(Preview.of(anthropic(), ProvidersTest.REQUEST)).doesNotContain("CANARY");
    }

    @Test
    void defence25ARedirectIsNotFollowed() {
        try (StubServer elsewhere = new StubServer()) {
            server.answers(
                    (out, in) ->
                            out.write(
                                    ("HTTP/1.1 307 Temporary Redirect\r\nlocation: "
                                                    + elsewhere.address()
                                                    + "/v1/messages\r\ncontent-length: 0\r\n\r\n")
                                            .getBytes(StandardCharsets.UTF_8)));

            assertThat(fails(patient(Trials.model(anthropic()))).kind()).isEqualTo(Kind.REDIRECTED);
            assertThat(elsewhere.heads()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ANTHROPIC,https://api.anthropic.com/v1,true",
        "ANTHROPIC,http://api.anthropic.com/v1,false",
        "ANTHROPIC,https://api.anthropic.com.evil.test/v1,false",
        "ANTHROPIC,https://api.openai.com/v1,false",
        "OPENAI,https://api.openai.com/v1,true",
        "OPENAI,https://llm.allowed.test/v1,true",
        "OPENAI,http://llm.allowed.test/v1,false",
        "OPENAI,https://llm.other.test/v1,false",
        "OPENAI,http://localhost:8080/v1,true",
        "OPENAI,http://127.0.0.1:8080/v1,true",
        "OPENAI,http://127.0.0.1.evil.test/v1,false",
        "OPENAI,http://0x7f000001/v1,false",
        "OPENAI,https://user@api.openai.com/v1,false",
        "OPENAI,file:///etc/passwd,false",
        "OPENAI,not an address,false",
        "OLLAMA,http://localhost:11434,true",
        "OLLAMA,http://[::1]:11434,true",
        "OLLAMA,https://llm.allowed.test,false",
        "OLLAMA,http://192.168.0.5:11434,false"
    })
    void defence25OnlyAllowedHostsAreCalled(Provider provider, String address, boolean allowed) {
        ModelLink link =
                new ModelLink(true, provider, address, "m", 0, List.of("llm.allowed.test"));

        LlmException refused = catchThrowableOfType(LlmException.class, () -> Hosts.allowed(link));

        assertThat(refused == null).isEqualTo(allowed);
        if (!allowed) {
            assertThat(refused.kind()).isEqualTo(Kind.HOST);
            assertThat(fails(Trials.model(link)).kind()).isEqualTo(Kind.HOST);
        }
    }

    @Test
    void defence07ARequestHasNoPlaceForTools() {
        assertThat(
                        Arrays.stream(LlmRequest.class.getRecordComponents())
                                .map(RecordComponent::getName))
                .containsExactly("system", "user", "schemaName", "schema", "maxTokens");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void defence07NoToolIsOffered(Provider provider) {
        assertThat(Preview.of(ProvidersTest.link(provider, server), ProvidersTest.REQUEST))
                .doesNotContainPattern("\"tools\"\\s*:\\s*\\[\\s*\\{")
                .doesNotContain("tool_choice", "functions");
    }

    @Test
    void theTokensThatGoOutAreRatherTooManyThanTooFew() {
        assertThat(Usage.estimate("abcd")).isEqualTo(2);
        assertThat(Usage.estimate("東京")).isEqualTo(2);
        assertThat(Usage.estimate("")).isZero();
    }
}
