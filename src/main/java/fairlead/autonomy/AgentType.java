package fairlead.autonomy;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// Which agent it is, in the labels of `ai_agent_type`.
public enum AgentType {
    LEAD_SCORER,
    ACTION_SUGGESTER,
    EMAIL_DRAFTER,
    MEETING_SUMMARIZER,
    THREAD_ANALYZER,
    STATUS_ADVISOR;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
