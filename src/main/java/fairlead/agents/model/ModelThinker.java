package fairlead.agents.model;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.agents.guard.Fence;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.RunStatus;
import fairlead.autonomy.gate.Checks.Maker;
import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmReply;
import fairlead.autonomy.model.LlmRequest;
import fairlead.autonomy.model.ModelDoor;
import fairlead.autonomy.model.ModelDoor.Opened;
import fairlead.autonomy.run.AgentTask;
import fairlead.autonomy.run.Asking;
import fairlead.autonomy.run.Proposed;
import fairlead.autonomy.run.Thinker;
import fairlead.autonomy.run.Thought;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Asks the linked model where an agent may, once and once more where the answer does not fit its
/// form; whatever goes wrong, the built-in rules have answered already.
public final class ModelThinker implements Thinker {

    private static final Logger LOG = LoggerFactory.getLogger(ModelThinker.class);
    private static final int LONGEST = 60_000;
    private static final String REPAIR =
            "\n\nYour last answer did not fit the schema. Answer again with the JSON object alone.";

    private final ModelDoor door;
    private final Prompts prompts;
    private final RandomGenerator random;
    private final ReplyCache cache = new ReplyCache();

    /// `random` makes the markers around untrusted text; a secure one.
    public ModelThinker(ModelDoor door, Prompts prompts, RandomGenerator random) {
        this.door = door;
        this.prompts = prompts;
        this.random = random;
    }

    @Override
    public Thought think(AgentType agent, AgentTask task, BooleanSupplier goOn) {
        List<Proposed> builtIn = task.propose();
        Optional<Asking> asking = task.asking().filter(one -> one.isWorthIt(builtIn));
        Optional<Prompt> prompt = asking.flatMap(_ -> prompts.of(agent));
        Optional<Opened> opened = prompt.flatMap(_ -> door.open());
        if (opened.isEmpty()) {
            return Thought.builtIn(builtIn);
        }
        Turn turn = new Turn(opened.get(), prompt.get(), asking.get(), builtIn);
        return turn.ask(new CancelToken(goOn));
    }

    /// What would leave for a task now, for a person to look at; empty where nothing would.
    public Optional<LlmRequest> request(AgentType agent, AgentTask task) {
        List<Proposed> builtIn = task.propose();
        return task.asking()
                .filter(asking -> asking.isWorthIt(builtIn))
                .flatMap(
                        asking ->
                                prompts.of(agent)
                                        .map(one -> one.request(asking.fields(builtIn), fence())));
    }

    private Fence fence() {
        return new Fence(random, LONGEST);
    }

    /// One run's conversation.
    private final class Turn {
        private final Opened opened;
        private final Prompt prompt;
        private final Asking asking;
        private final List<Proposed> builtIn;
        private final Bill bill;

        Turn(Opened opened, Prompt prompt, Asking asking, List<Proposed> builtIn) {
            this.opened = opened;
            this.prompt = prompt;
            this.asking = asking;
            this.builtIn = builtIn;
            this.bill = new Bill(opened.name(), prompt);
        }

        Thought ask(CancelToken token) {
            Map<String, String> fields = asking.fields(builtIn);
            String key = ReplyCache.key(opened.name(), prompt, fields);
            try {
                Optional<LlmReply> known = cache.find(key);
                LlmRequest request = prompt.request(fields, fence());
                LlmReply first = known.isPresent() ? known.get() : complete(request, token);
                return understand(key, request, first, token);
            } catch (LlmException e) {
                bill.failed(e);
                return new Thought(builtIn, Optional.of(bill.asked(status(e), false, note(e))));
            }
        }

        private Thought understand(
                String key, LlmRequest request, LlmReply first, CancelToken token) {
            bill.add(first);
            try {
                return answered(key, first, RunStatus.OK);
            } catch (LlmException unreadable) {
                LlmReply second = complete(repaired(request), token);
                bill.add(second);
                return answered(key, second, RunStatus.REPAIRED);
            }
        }

        private LlmReply complete(LlmRequest request, CancelToken token) {
            return opened.model().complete(request, delta -> {}, token);
        }

        /// An answer that we cannot cope with is a bad answer, whoever is to blame.
        private List<Proposed> read(JsonNode answer, Maker maker) {
            try {
                return asking.read(answer, builtIn, maker);
            } catch (RuntimeException e) {
                LOG.warn("an answer for {} cannot be read", prompt.agent(), e);
                throw LlmException.of(LlmException.Kind.UNREADABLE);
            }
        }

        private Thought answered(String key, LlmReply reply, RunStatus status) {
            JsonNode answer = new AnswerForm(prompt.schema()).read(reply.text());
            Maker maker = prompt.own() ? Maker.MODEL_WITH_CHANGED_PROMPT : Maker.MODEL;
            List<Proposed> proposed = read(answer, maker);
            if (proposed.isEmpty()) {
                throw LlmException.of(LlmException.Kind.UNREADABLE);
            }
            cache.keep(key, reply);
            String note = reply.cached() ? "cached" : prompt.own() ? "own prompt" : null;
            return new Thought(
                    proposed.stream()
                            .map(one -> ModelWords.priced(one, opened.name(), bill.cost()))
                            .toList(),
                    Optional.of(bill.asked(status, true, note)));
        }
    }

    private static LlmRequest repaired(LlmRequest request) {
        return new LlmRequest(
                request.system(),
                request.user() + REPAIR,
                request.schemaName(),
                request.schema(),
                request.maxTokens());
    }

    private static RunStatus status(LlmException e) {
        return switch (e.kind()) {
            case REFUSED -> RunStatus.REFUSED;
            case TRUNCATED, RUNAWAY -> RunStatus.TRUNCATED;
            default -> RunStatus.FELL_BACK;
        };
    }

    private static String note(LlmException e) {
        return "model: " + e.kind().name().toLowerCase(Locale.ROOT);
    }
}
