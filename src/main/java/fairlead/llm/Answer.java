package fairlead.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

import fairlead.autonomy.model.Delta;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;

import java.util.function.Consumer;

/// Gathers an answer as it comes, and cuts off one that does not end.
final class Answer implements StreamingChatResponseHandler {

    /// No language has more characters to a token than this.
    private static final int MOST_A_TOKEN = 16;

    private final int most;
    private final Consumer<Delta> onDelta;
    private final Watchdog watchdog;
    private final StringBuilder text = new StringBuilder();
    private Throwable error;

    Answer(int maxTokens, Consumer<Delta> onDelta, Watchdog watchdog) {
        this.most = maxTokens * MOST_A_TOKEN;
        this.onDelta = onDelta;
        this.watchdog = watchdog;
    }

    @Override
    public void onPartialResponse(String part) {
        text.append(part);
        if (text.length() > most) {
            watchdog.end(LlmException.of(Kind.RUNAWAY));
        }
        onDelta.accept(new Delta(part));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        // The text is here already, piece by piece.
    }

    @Override
    public void onError(Throwable failure) {
        error = failure;
    }

    /// Throws what stands against the answer.
    void check(Watchdog watched, Wire wire, EventWatch events) {
        if (watched.ended().isPresent()) {
            throw watched.ended().get();
        }
        if (wire.failure() != null) {
            throw text.isEmpty() ? wire.failure() : wire.failure().late();
        }
        events.check();
        if (error != null) {
            throw LlmException.of(Kind.NOT_A_MODEL);
        }
        if (text.toString().isBlank()) {
            throw LlmException.of(Kind.EMPTY);
        }
    }

    String text() {
        return text.toString();
    }
}
