package fairlead.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.LanguageModel;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;
import fairlead.autonomy.model.LlmReply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Lines that break, and servers that are not what they should be, whoever the provider is.
class BadLinesTest {

    private final StubServer server = new StubServer();

    @AfterEach
    void close() {
        server.close();
    }

    private static LanguageModel patient(LanguageModel model) {
        return new PatientModel(
                model,
                (wait, token) -> true,
                RandomGenerator.getDefault(),
                Patience.USUAL.mostWait());
    }

    private static LlmReply ask(LanguageModel model) {
        return model.complete(ProvidersTest.REQUEST, delta -> {}, new CancelToken());
    }

    private static LlmException fails(LanguageModel model) {
        return catchThrowableOfType(LlmException.class, () -> ask(model));
    }

    @Test
    void aModelThatIsStillBeingLoadedIsAskedAgain() {
        server.answers("ollama-503-loading", "ollama-answer");

        assertThat(ask(patient(Trials.model(ProvidersTest.link(Provider.OLLAMA, server)))).text())
                .contains("reason");
        assertThat(server.heads()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void aStreamThatBreaksInItsMiddleIsAFailureAndAskedOnce(Provider provider) {
        byte[] whole = StubServer.bytes(provider.label() + "-answer");
        server.answers((out, in) -> out.write(whole, 0, whole.length * 3 / 4));

        LlmException broken = fails(patient(Trials.model(ProvidersTest.link(provider, server))));

        assertThat(broken.kind()).isEqualTo(Kind.BROKEN);
        assertThat(server.heads()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void aRefusalThatIsLongerThanAnyIsReadInItsBeginning(Provider provider) throws Exception {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        byte[] more = "no ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        server.answers(
                (out, in) -> {
                    out.write("HTTP/1.1 401 Unauthorized\r\n\r\n".getBytes());
                    try {
                        while (true) {
                            out.write(more);
                        }
                    } catch (IOException hungUp) {
                        left.complete(true);
                    }
                });

        assertThat(fails(Trials.model(ProvidersTest.link(provider, server))).kind())
                .isEqualTo(Kind.KEY);
        assertThat(left.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Provider.class,
            names = {"ANTHROPIC", "OPENAI"})
    void whereNoSecureLineComesAboutNothingIsSaid(Provider provider) throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        try (ServerSocket plain = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> speakPlainly(plain, heard));
            String address = "https://127.0.0.1:" + plain.getLocalPort() + "/v1";
            ModelLink secure = new ModelLink(true, provider, address, "m", 0, List.of());

            assertThat(fails(patient(Trials.model(secure))).kind()).isEqualTo(Kind.NOT_A_MODEL);
        }

        assertThat(heard.get(30, TimeUnit.SECONDS))
                .isNotEmpty()
                .doesNotContain("CANARY")
                .doesNotContain("Say why");
    }

    private static void speakPlainly(ServerSocket server, CompletableFuture<String> heard) {
        try (Socket caller = server.accept()) {
            byte[] first = caller.getInputStream().readNBytes(1);
            caller.getOutputStream().write("HTTP/1.1 400 No\r\n\r\n".getBytes());
            caller.shutdownOutput();
            byte[] rest = caller.getInputStream().readAllBytes();
            heard.complete(
                    new String(first, StandardCharsets.ISO_8859_1)
                            + new String(rest, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            heard.completeExceptionally(e);
        }
    }
}
