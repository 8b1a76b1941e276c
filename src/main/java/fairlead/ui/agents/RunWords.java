package fairlead.ui.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.autonomy.AgentLog;
import fairlead.autonomy.ModelUse;
import fairlead.autonomy.RunRuling;
import fairlead.autonomy.runlog.RunRow;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Runs in words.
final class RunWords {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Texts texts;
    private final Formats formats;

    RunWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String title(RunRow run) {
        String agent = texts.get("today.agent." + run.agent().label());
        return run.lead() == null ? agent : agent + " · " + run.lead();
    }

    String detail(RunRow run) {
        List<String> said = new ArrayList<>();
        if (run.status() != null) {
            said.add(texts.get("agents.status." + run.status().label()));
        }
        if (run.decision() != null) {
            String key = "agents.decision." + run.decision();
            said.add(texts.has(key) ? texts.get(key) : run.decision());
        }
        if (run.accepted() != null) {
            said.add(texts.get(run.accepted() ? "agents.run.accepted" : "agents.run.rejected"));
        }
        said.add(run.model());
        if (run.promptTokens() != null && run.promptTokens() > 0) {
            said.add(texts.get("agents.tokens", run.promptTokens(), run.completionTokens()));
        }
        return String.join(" · ", said);
    }

    /// How it ended, in words; empty while that is open.
    String ended(AgentLog run) {
        return run.status() == null ? "" : texts.get("agents.status." + run.status().label());
    }

    /// What the gate decided, under which level, and why not more.
    String decision(AgentLog run) {
        RunRuling ruling = run.ruling();
        List<String> said = new ArrayList<>();
        if (ruling.decision() != null) {
            String key = "agents.decision." + ruling.decision();
            said.add(texts.has(key) ? texts.get(key) : ruling.decision());
        }
        if (ruling.level() != null) {
            said.add(texts.get("agents.run.level", texts.get(level(ruling))));
        }
        said.addAll(ruling.reasons());
        return String.join(" · ", said);
    }

    private static String level(RunRuling ruling) {
        return "agents.level." + ruling.level().label();
    }

    /// What a person said to it.
    String judged(AgentLog run) {
        return run.accepted() == null
                ? ""
                : texts.get(run.accepted() ? "agents.run.accepted" : "agents.run.rejected");
    }

    /// Rules take none.
    String tokens(ModelUse use) {
        boolean any = use.promptTokens() != null && use.promptTokens() > 0;
        return any ? texts.get("agents.tokens", use.promptTokens(), use.completionTokens()) : "";
    }

    /// Unknown is not free.
    String cost(BigDecimal cost) {
        return cost == null ? texts.get("agents.cost.unknown") : formats.fullMoney(cost, "USD");
    }

    String latency(Integer millis) {
        return millis == null ? "" : texts.get("agents.latency", millis);
    }

    static String pretty(JsonNode json) {
        try {
            return json == null
                    ? ""
                    : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            return json.toString();
        }
    }
}
