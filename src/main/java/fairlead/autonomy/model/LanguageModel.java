package fairlead.autonomy.model;

import java.util.function.Consumer;

/// A language model that fills in a form. It is asked once and answers once: it has no tools, no
/// memory and no second turn. Blocks the thread that asks; called on a worker.
public interface LanguageModel {

    /// Answers, or fails with an [LlmException] that says what to do; `onDelta` hears each piece of
    /// the answer as it comes, and cancelling the token closes the connection.
    LlmReply complete(LlmRequest request, Consumer<Delta> onDelta, CancelToken token);
}
