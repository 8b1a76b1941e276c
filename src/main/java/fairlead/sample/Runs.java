package fairlead.sample;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.action.LeadAction;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.ModelUse;
import fairlead.intelligence.Scores;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.random.RandomGenerator;

/// Writes the log of what agents did. They ran without a language model, so nothing was paid.
final class Runs {

    private static final String MODEL = "rules";
    private static final String VERSION = "1";

    private final Tale tale;

    Runs(Tale tale) {
        this.tale = tale;
    }

    void proposed(Instant at, LeadAction action, Verdict verdict) {
        ObjectNode output =
                object().put("action_id", action.id().toString())
                        .put("action_type", action.type().label())
                        .put("title", action.title())
                        .put("reasoning", action.reason().text())
                        .put("confidence", action.reason().confidence());
        log(AgentType.ACTION_SUGGESTER, at, output, verdict);
    }

    void scored(Instant at, Scores scores) {
        log(AgentType.LEAD_SCORER, at, object().put("overall", scores.overall()), Verdict.NONE);
    }

    private void log(AgentType agent, Instant at, ObjectNode output, Verdict verdict) {
        RandomGenerator random = tale.plot().random();
        ObjectNode input = object().put("lead_id", tale.lead().toString());
        ModelUse use =
                new ModelUse(MODEL, 0, 0, BigDecimal.ZERO.setScale(6), 2 + random.nextInt(30));
        AgentLog run = new AgentLog(agent, tale.lead(), input, output, use, at);
        run.ranAs(VERSION);
        verdict.mark(run);
        tale.beat(at, Tale.AGENT, Kinds.AGENT, work -> work.add(run));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
