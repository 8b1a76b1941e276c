package fairlead.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

import fairlead.autonomy.model.LlmRequest;

import java.util.Locale;
import java.util.Set;

/// The library's model for a link, made for one call.
final class Shapes {

    private static final String NO_KEY = "none";

    /// How an answer's form is asked for; servers that speak OpenAI's form differ in what they
    /// know.
    enum Form {
        SCHEMA,
        JSON,
        WORDS
    }

    private Shapes() {}

    static StreamingChatModel model(
            ModelLink link, String key, HttpClientBuilder wire, LlmRequest request, Form form) {
        return switch (link.provider()) {
            case ANTHROPIC -> anthropic(link, key, wire, request);
            case OPENAI -> openAi(link, key, wire, request, form);
            case OLLAMA -> ollama(link, wire, request);
        };
    }

    private static StreamingChatModel anthropic(
            ModelLink link, String key, HttpClientBuilder wire, LlmRequest request) {
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(wire)
                .baseUrl(link.address())
                .apiKey(key)
                .modelName(link.model())
                .maxTokens(request.maxTokens())
                .supportedCapabilities(Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA))
                .responseFormat(schema(request))
                .build();
    }

    private static StreamingChatModel openAi(
            ModelLink link, String key, HttpClientBuilder wire, LlmRequest request, Form form) {
        boolean own = link.provider().ownHosts().contains(Hosts.of(link.address()));
        OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder model =
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(wire)
                        .baseUrl(link.address())
                        .apiKey(key.isEmpty() ? NO_KEY : key)
                        .modelName(link.model())
                        .strictJsonSchema(true);
        if (own) {
            model.maxCompletionTokens(request.maxTokens()).store(false);
        } else {
            model.maxTokens(request.maxTokens());
        }
        if (form != Form.WORDS) {
            model.responseFormat(form == Form.SCHEMA ? schema(request) : ResponseFormat.JSON);
        }
        return model.build();
    }

    /// Without a size of its own the context would be cut to a default, and nobody told.
    private static StreamingChatModel ollama(
            ModelLink link, HttpClientBuilder wire, LlmRequest request) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(wire)
                .baseUrl(link.address())
                .modelName(link.model())
                .numCtx(link.context())
                .numPredict(request.maxTokens())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .responseFormat(schema(request))
                .build();
    }

    private static ResponseFormat schema(LlmRequest request) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(
                        JsonSchema.builder()
                                .name(request.schemaName().toLowerCase(Locale.ROOT))
                                .rootElement(JsonRawSchema.from(request.schema()))
                                .build())
                .build();
    }
}
