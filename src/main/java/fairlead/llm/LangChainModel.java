package fairlead.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;

import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.Delta;
import fairlead.autonomy.model.LanguageModel;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;
import fairlead.autonomy.model.LlmReply;
import fairlead.autonomy.model.LlmRequest;
import fairlead.autonomy.model.Usage;
import fairlead.llm.Shapes.Form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A linked model, asked once over LangChain4j: nothing of that library and no socket exists before
/// the first call. The key is asked for at each call and kept nowhere.
final class LangChainModel implements LanguageModel {

    private static final String SHAPE = "\n\nAnswer with one JSON object of this schema:\n";

    private final ModelLink link;
    private final Supplier<String> key;
    private final Patience patience;
    private final Supplier<java.net.http.HttpClient> client;
    private volatile Form form = Form.SCHEMA;

    LangChainModel(
            ModelLink link,
            Supplier<String> key,
            Patience patience,
            Supplier<java.net.http.HttpClient> client) {
        this.link = link;
        this.key = key;
        this.patience = patience;
        this.client = client;
    }

    @Override
    public LlmReply complete(LlmRequest request, Consumer<Delta> onDelta, CancelToken token) {
        Hosts.allowed(link);
        while (true) {
            Form tried = form;
            try {
                return ask(request, onDelta, token, tried);
            } catch (LlmException e) {
                if (!isTooNew(e, tried)) {
                    throw e;
                }
                form = tried == Form.SCHEMA ? Form.JSON : Form.WORDS;
            }
        }
    }

    /// Servers that do not know a way to ask for JSON say that the request is wrong.
    private boolean isTooNew(LlmException e, Form tried) {
        return link.provider() == Provider.OPENAI
                && e.kind() == Kind.BAD_REQUEST
                && tried != Form.WORDS;
    }

    private LlmReply ask(
            LlmRequest request, Consumer<Delta> onDelta, CancelToken token, Form asked) {
        if (token.isCancelled()) {
            throw LlmException.of(Kind.CANCELLED);
        }
        try (Watchdog watchdog = new Watchdog(patience, token)) {
            EventWatch events = new EventWatch(watchdog);
            Wire wire = new Wire(client.get(), patience, watchdog, events);
            Answer answer = new Answer(request.maxTokens(), onDelta, watchdog);
            try {
                Shapes.model(link, key.get(), wire, request, asked)
                        .chat(chat(request, asked), answer);
                answer.check(watchdog, wire, events);
            } catch (LlmException e) {
                throw e.requestId() == null ? e.from(wire.requestId()) : e;
            } catch (RuntimeException e) {
                throw LlmException.of(Kind.NOT_A_MODEL);
            }
            return reply(request, answer.text(), events.usage(), wire.requestId());
        }
    }

    static ChatRequest chat(LlmRequest request, Form asked) {
        String system =
                asked == Form.SCHEMA
                        ? request.system()
                        : request.system() + SHAPE + request.schema();
        return ChatRequest.builder()
                .messages(List.of(SystemMessage.from(system), UserMessage.from(request.user())))
                .build();
    }

    private LlmReply reply(LlmRequest request, String text, Usage said, String requestId) {
        int in = said == null || said.in() == 0 ? request.inputTokens() : said.in();
        int out = said == null || said.out() == 0 ? Usage.estimate(text) : said.out();
        Usage usage =
                said == null
                        ? new Usage(in, out, 0, 0, true)
                        : new Usage(in, out, said.cacheRead(), said.cacheWrite(), said.estimated());
        return new LlmReply(text, usage, link.model(), requestId, null, false);
    }
}
