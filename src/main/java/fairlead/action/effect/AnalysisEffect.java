package fairlead.action.effect;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.action.ActionEffect;
import fairlead.action.LeadAction;
import fairlead.action.Suggestion;
import fairlead.mail.LeadThread;
import fairlead.mail.Sentiment;
import fairlead.storage.Work;

import java.util.Locale;

/// Writes what was read in a thread: its mood, topics and what is asked.
public final class AnalysisEffect implements ActionEffect {

    @Override
    public Suggestion.Kind kind() {
        return Suggestion.Kind.THREAD_ANALYSIS;
    }

    @Override
    public Left apply(Work work, LeadAction action) {
        Changed changed = new Changed(action, "lead_threads");
        changed.row(work, LeadThread.class).ifPresent(thread -> write(thread, changed));
        return Left.NOTHING;
    }

    private static void write(LeadThread thread, Changed changed) {
        thread.analyse(
                changed.to("sentiment").map(AnalysisEffect::mood).orElse(thread.sentiment()),
                changed.orElse("topics", thread.topics()),
                changed.orElse("action_items", thread.actionItems()));
        changed.to("awaiting_reply")
                .filter(waits -> !waits.asBoolean())
                .ifPresent(waits -> thread.needsNoReply());
    }

    private static Sentiment mood(JsonNode label) {
        return label.isNull() ? null : Sentiment.valueOf(label.asText().toUpperCase(Locale.ROOT));
    }
}
