package fairlead.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;
import fairlead.autonomy.model.LlmReply;
import fairlead.autonomy.model.LlmRequest;
import fairlead.autonomy.model.Usage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The three forms of conversation against servers that answer as their providers document.
class ProvidersTest {

    static final LlmRequest REQUEST =
            new LlmRequest(
                    "You word reasons.",
                    "Say why, in German: Grüße",
                    "reason",
                    "{\"type\":\"object\",\"properties\":{\"reason\":{\"type\":\"string\"}},"
                            + "\"required\":[\"reason\"],\"additionalProperties\":false}",
                    200);

    private static final Path GOLDEN = Path.of("src/test/resources/llm/golden");

    private final StubServer server = new StubServer();

    @AfterEach
    void close() {
        server.close();
    }

    static ModelLink link(Provider provider, StubServer server) {
        String path = provider == Provider.OLLAMA ? "" : "/v1";
        return new ModelLink(true, provider, server.address() + path, "model-x", 4_096, List.of());
    }

    private LlmReply ask(Provider provider) {
        return Trials.model(link(provider, server))
                .complete(REQUEST, delta -> {}, new CancelToken());
    }

    private Kind fails(Provider provider) {
        return catchThrowableOfType(LlmException.class, () -> ask(provider)).kind();
    }

    private static Provider of(String file) {
        return Provider.valueOf(file.split("-")[0].toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anthropic-answer|Grüße, 東京",
                "anthropic-two-blocks|two",
                "anthropic-crlf|crlf",
                "anthropic-bom|bom",
                "anthropic-stop-sequence|stopped",
                "openai-answer|Grüße, 東京",
                "openai-no-usage|none said",
                "openai-null-content|null",
                "openai-array-content|list",
                "openai-crlf|crlf",
                "ollama-answer|Grüße, 東京",
                "ollama-cached|warm",
                "ollama-crlf|crlf"
            })
    void anAnswerComesWholeHoweverItsBytesAreCut(String file, String reason) {
        String whole = "{\"reason\":\"" + reason + "\"}";
        server.answers(StubServer.file(file), StubServer.dripping(file));

        assertThat(ask(of(file)).text()).isEqualTo(whole);
        assertThat(ask(of(file)).text()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "anthropic-empty,EMPTY",
        "anthropic-max-tokens,TRUNCATED",
        "anthropic-refusal,REFUSED",
        "anthropic-tool,TOOL",
        "anthropic-tool-and-text,TOOL",
        "anthropic-error-inside,OVERLOADED",
        "anthropic-cut,BROKEN",
        "anthropic-429,RATE",
        "anthropic-529,OVERLOADED",
        "anthropic-401,KEY",
        "anthropic-413,TOO_LARGE",
        "anthropic-400,BAD_REQUEST",
        "anthropic-400-context,TOO_LARGE",
        "anthropic-403,FORBIDDEN",
        "anthropic-404,NO_MODEL",
        "anthropic-text-200,NOT_A_MODEL",
        "anthropic-302,REDIRECTED",
        "openai-length,TRUNCATED",
        "openai-filter,REFUSED",
        "openai-refusal,REFUSED",
        "openai-tool,TOOL",
        "openai-cut,BROKEN",
        "openai-429-rate,RATE",
        "openai-429-quota,QUOTA",
        "openai-401,KEY",
        "openai-error-inside,SERVER",
        "openai-html,SERVER",
        "openai-400-context,TOO_LARGE",
        "openai-404,NO_MODEL",
        "openai-500,SERVER",
        "openai-empty-choices,EMPTY",
        "openai-json-200,NOT_A_MODEL",
        "openai-html-200,NOT_A_MODEL",
        "ollama-length,TRUNCATED",
        "ollama-cut,BROKEN",
        "ollama-error-inside,SERVER",
        "ollama-404,NO_MODEL",
        "ollama-400,BAD_REQUEST",
        "ollama-503-busy,OVERLOADED",
        "ollama-503-loading,OVERLOADED",
        "ollama-html-200,NOT_A_MODEL",
        "ollama-text-200,NOT_A_MODEL"
    })
    void whatIsNoWholeAnswerIsAFailure(String file, Kind kind) {
        server.answers(file);

        assertThat(fails(of(file))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "anthropic-answer,37,15,7,5,false",
        "openai-answer,25,15,7,0,false",
        "ollama-answer,25,15,0,0,false"
    })
    void tokensAreThoseThatTheProviderCounts(
            String file, int in, int out, int read, int written, boolean estimated) {
        server.answers(file);

        assertThat(ask(of(file)).usage()).isEqualTo(new Usage(in, out, read, written, estimated));
    }

    @ParameterizedTest
    @CsvSource({"openai-no-usage", "ollama-cached"})
    void tokensThatNobodyCountedAreEstimatedAndSaidToBe(String file) {
        server.answers(file);

        Usage usage = ask(of(file)).usage();

        assertThat(usage.estimated()).isTrue();
        assertThat(usage.in()).isEqualTo(REQUEST.inputTokens());
        assertThat(usage.out()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void aRequestIsTheOneInTheGoldenFile(Provider provider) throws IOException {
        String name = provider.label();
        server.answers(name + "-answer");
        ask(provider);

        Path golden = GOLDEN.resolve(name + ".json");
        ObjectMapper json = new ObjectMapper();
        String sent =
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(json.readTree(server.bodies().getFirst()));
        assertThat(sent).isEqualTo(Files.readString(golden));
    }

    @Test
    void aLocalModelIsAlwaysToldHowMuchItMayRead() {
        server.answers("ollama-answer");
        ask(Provider.OLLAMA);

        assertThat(server.bodies().getFirst())
                .containsPattern("\"num_ctx\"\\s*:\\s*4096")
                .contains("\"format\"");
    }

    @Test
    void aServerThatKnowsNoSchemaIsAskedForJsonAndThenInWords() {
        server.answers("openai-400-format", "openai-400-format", "openai-answer");

        assertThat(ask(Provider.OPENAI).text()).contains("reason");
        assertThat(server.bodies().get(0)).contains("json_schema");
        assertThat(server.bodies().get(1)).contains("json_object").doesNotContain("json_schema");
        assertThat(server.bodies().get(2))
                .doesNotContain("response_format")
                .contains("additionalProperties");
    }

    @Test
    void theProvidersNumberOfACallIsKept() {
        server.answers("anthropic-answer", "anthropic-401");

        assertThat(ask(Provider.ANTHROPIC).requestId()).isEqualTo("req_011CS");
        assertThat(
                        catchThrowableOfType(LlmException.class, () -> ask(Provider.ANTHROPIC))
                                .requestId())
                .isEqualTo("req_011CS");
    }

    @Test
    void whatIsShownIsWhatLeaves() {
        server.answers("openai-answer");
        ModelLink link = link(Provider.OPENAI, server);

        String shown = Preview.of(link, REQUEST);
        ask(Provider.OPENAI);

        assertThat(shown).endsWith("\n\n" + server.bodies().getFirst());
        assertThat(shown).contains("POST " + link.address() + "/chat/completions");
        assertThat(shown.toLowerCase(Locale.ROOT)).contains("authorization: …");
    }
}
