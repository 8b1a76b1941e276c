package fairlead.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;
import fairlead.autonomy.model.Usage;

/// Reads each event of a stream beside the library, for what it keeps to itself: whether the answer
/// was brought to its end and why it ended, errors in mid-stream, refusals, calls of tools, and the
/// tokens as the provider counts them. The library's parsers swallow what is thrown at them, so
/// what is wrong ends the call by the watchdog.
final class EventWatch {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Watchdog watchdog;
    private boolean ended;
    private boolean begun;
    private String reason = "";
    private boolean refused;
    private boolean tool;
    private Usage usage;

    EventWatch(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    ServerSentEventListener over(ServerSentEventListener inner) {
        return new ServerSentEventListener() {
            @Override
            public void onOpen(SuccessfulHttpResponse response) {
                inner.onOpen(response);
            }

            @Override
            public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
                inner.onEvent(seen(event), context);
            }

            @Override
            public void onEvent(ServerSentEvent event) {
                inner.onEvent(seen(event));
            }

            @Override
            public void onError(Throwable error) {
                watchdog.end(failed(error));
            }

            @Override
            public void onClose() {
                inner.onClose();
            }
        };
    }

    private LlmException failed(Throwable error) {
        LlmException why = Refusals.of(error);
        return begun ? why.late() : why;
    }

    private ServerSentEvent seen(ServerSentEvent event) {
        String data = event.data() == null ? "" : event.data().strip();
        if (data.equals("[DONE]")) {
            ended = true;
            return event;
        }
        if (data.isEmpty()) {
            return event;
        }
        JsonNode node = parse(data);
        if (node.hasNonNull("error")) {
            watchdog.end(error(node.get("error")));
        }
        begun = true;
        anthropic(node);
        ollama(node);
        return openAi(node) ? new ServerSentEvent(event.event(), node.toString()) : event;
    }

    private LlmException error(JsonNode error) {
        String type = error.path("code").asText("");
        String known = type.isEmpty() || type.equals("null") ? error.path("type").asText("") : type;
        LlmException why = Refusals.inStream(known);
        return begun ? why.late() : why;
    }

    private JsonNode parse(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonEOFException half) {
            watchdog.end(begun ? broken() : LlmException.of(Kind.NOT_A_MODEL));
            return MissingNode.getInstance();
        } catch (JsonProcessingException unreadable) {
            watchdog.end(LlmException.of(Kind.NOT_A_MODEL));
            return MissingNode.getInstance();
        }
    }

    private void anthropic(JsonNode node) {
        switch (node.path("type").asText("")) {
            case "message_start" -> count(node.path("message").path("usage"));
            case "content_block_start" ->
                    tool |= node.path("content_block").path("type").asText("").endsWith("tool_use");
            case "message_delta" -> {
                end(node.path("delta").path("stop_reason"));
                count(node.path("usage"));
            }
            case "message_stop" -> ended = true;
            default -> {}
        }
    }

    /// Later figures stand for all before them: they are running totals. Tokens that were read from
    /// the provider's cache or written to it went in as well.
    private void count(JsonNode said) {
        if (!said.isObject()) {
            return;
        }
        Usage known = usage == null ? Usage.NONE : usage;
        int read = said.path("cache_read_input_tokens").asInt(known.cacheRead());
        int written = said.path("cache_creation_input_tokens").asInt(known.cacheWrite());
        int plain =
                said.path("input_tokens")
                        .asInt(known.in() - known.cacheRead() - known.cacheWrite());
        int out = said.path("output_tokens").asInt(known.out());
        usage = new Usage(plain + read + written, out, read, written, false);
    }

    private void ollama(JsonNode node) {
        if (!node.path("done").asBoolean(false)) {
            return;
        }
        ended = true;
        end(node.path("done_reason"));
        boolean whole = node.has("prompt_eval_count") && node.has("eval_count");
        usage =
                new Usage(
                        node.path("prompt_eval_count").asInt(0),
                        node.path("eval_count").asInt(0),
                        0,
                        0,
                        !whole);
    }

    /// Whether the event was changed: pieces in a list become the text that the library reads.
    private boolean openAi(JsonNode node) {
        JsonNode said = node.path("usage");
        if (said.has("prompt_tokens")) {
            usage =
                    new Usage(
                            said.path("prompt_tokens").asInt(),
                            said.path("completion_tokens").asInt(),
                            said.path("prompt_tokens_details").path("cached_tokens").asInt(0),
                            0,
                            false);
        }
        JsonNode choice = node.path("choices").path(0);
        end(choice.path("finish_reason"));
        JsonNode delta = choice.path("delta");
        refused |= delta.hasNonNull("refusal");
        tool |= delta.hasNonNull("tool_calls") || delta.hasNonNull("function_call");
        if (delta.path("content").isArray()) {
            StringBuilder text = new StringBuilder();
            delta.get("content").forEach(part -> text.append(part.path("text").asText("")));
            ((ObjectNode) delta).put("content", text.toString());
            return true;
        }
        return false;
    }

    private void end(JsonNode why) {
        if (why.isTextual()) {
            reason = why.asText();
        }
    }

    /// What is wrong with an answer that came without an error.
    void check() {
        if (tool || reason.equals("tool_use") || reason.equals("tool_calls")) {
            throw LlmException.of(Kind.TOOL);
        }
        if (refused || reason.equals("refusal") || reason.equals("content_filter")) {
            throw LlmException.of(Kind.REFUSED);
        }
        if (reason.equals("max_tokens") || reason.equals("length")) {
            throw LlmException.of(Kind.TRUNCATED);
        }
        if (!ended && reason.isEmpty()) {
            throw broken();
        }
    }

    private LlmException broken() {
        LlmException broken = LlmException.passing(Kind.BROKEN);
        return begun ? broken.late() : broken;
    }

    /// Whether anything came that a model could have said.
    boolean hasBegun() {
        return begun;
    }

    /// The tokens as the provider counts them, or null.
    Usage usage() {
        return usage;
    }
}
