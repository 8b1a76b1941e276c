package fairlead.autonomy.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import fairlead.action.LeadAction;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.ModelUse;
import fairlead.autonomy.RunOutcome;
import fairlead.autonomy.RunRuling;
import fairlead.autonomy.RunStatus;
import fairlead.autonomy.gate.GateReason;
import fairlead.autonomy.gate.Verdict;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Collects what was ruled in one run, for the log and for the receipt.
final class Verdicts {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final ArrayNode proposals = JSON.createArrayNode();
    private final Set<String> reasons = new LinkedHashSet<>();
    private final Set<String> findings = new LinkedHashSet<>();
    private AutonomyLevel level;
    private Verdict furthest;
    private UUID waiting;
    private int done;
    private int pending;
    private int refused;

    void add(Proposed proposed, Rulings.Ruling ruling, Optional<LeadAction> action) {
        Verdict verdict = ruling.decision().verdict();
        switch (verdict) {
            case BLOCK -> refused++;
            case EXECUTE -> done++;
            default -> pending++;
        }
        level = ruling.setting().level();
        furthest = furthest == null || verdict.compareTo(furthest) > 0 ? verdict : furthest;
        for (GateReason reason : ruling.decision().reasons()) {
            reasons.add(label(reason));
        }
        proposed.findings().forEach(finding -> findings.add(label(finding)));
        if (verdict != Verdict.EXECUTE && action.isPresent()) {
            waiting = action.get().id();
        }
        ObjectNode one = proposals.addObject();
        one.put("kind", proposed.suggestion().kind().label());
        one.put("verdict", label(verdict));
        action.ifPresent(made -> one.put("action", made.id().toString()));
        one.set("proposal", JSON.valueToTree(proposed.proposal()));
    }

    boolean changed() {
        return done + pending > 0;
    }

    /// `asked` is the model that was asked, or null.
    RunOutcome outcome(Agent agent, Thought.Asked asked, int millis) {
        ObjectNode output = JSON.createObjectNode();
        output.put("done", done).put("pending", pending).put("refused", refused);
        output.set("proposals", proposals);
        boolean blocked = refused > 0 && !changed();
        RunRuling ruling =
                new RunRuling(
                        level,
                        furthest == null ? null : label(furthest),
                        List.copyOf(reasons),
                        List.copyOf(findings),
                        waiting);
        if (asked != null) {
            return ofModel(asked, blocked, output, ruling, millis);
        }
        String model = "builtin/" + agent.type().label() + "/" + agent.version();
        return RunOutcome.builtIn(
                blocked ? RunStatus.BLOCKED : RunStatus.OK,
                output,
                new ModelUse(model, 0, 0, BigDecimal.ZERO, millis),
                ruling);
    }

    private static RunOutcome ofModel(
            Thought.Asked asked, boolean blocked, ObjectNode output, RunRuling ruling, int millis) {
        if (asked.note() != null) {
            output.put("note", asked.note());
        }
        if (asked.usage().estimated()) {
            output.put("tokens", "estimated");
        }
        return new RunOutcome(
                blocked ? RunStatus.BLOCKED : asked.status(),
                asked.own() ? "model" : "builtin",
                output,
                new ModelUse(
                        asked.model(),
                        asked.usage().in(),
                        asked.usage().out(),
                        asked.cost(),
                        millis),
                ruling,
                asked.promptHash(),
                asked.requestId());
    }

    Receipt receipt(UUID run) {
        return new Receipt(run, done, pending, refused, false);
    }

    private static String label(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
