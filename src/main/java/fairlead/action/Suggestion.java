package fairlead.action;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonValue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What exactly an agent proposes and rests it on, as `lead_actions.proposal` keeps it: enough to
/// show it, to see whether it still fits, and to do it. `rule` names why, for the texts; `mail` is
/// null where none is proposed; `cost` is in US dollars and null where unknown; `ifLeft` names what
/// happens where nobody decides; `more` keeps what others wrote.
public record Suggestion(
        Kind kind,
        String agent,
        String engine,
        String rule,
        List<SuggestedChange> changes,
        SuggestedMail mail,
        List<EvidenceLine> evidence,
        List<Precondition> preconditions,
        BigDecimal cost,
        String ifLeft,
        Expiry expiry,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

    /// What is proposed.
    public enum Kind {
        NEXT_ACTION,
        EMAIL_DRAFT,
        STATUS_CHANGE,
        MEETING_SUMMARY,
        THREAD_ANALYSIS;

        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How long it is worth deciding: hours for an answer, days for a task, weeks for what keeps.
    public enum Expiry {
        HOURS,
        DAYS,
        WEEKS;

        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A mail as it would go: whose template, in answer to which thread; both may be null. To whom
    /// comes from the records when it is sent.
    public record SuggestedMail(String subject, String body, UUID template, UUID thread) {}

    /// A record that the proposal rests on: its kind (`mail`, `event`, `meeting`, `thread`, `lead`,
    /// `action`), and the words with their place in its text; both are null for the whole record.
    public record EvidenceLine(String kind, UUID id, String quote, Integer offset) {}

    public Suggestion {
        changes = changes == null ? List.of() : List.copyOf(changes);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        preconditions = preconditions == null ? List.of() : List.copyOf(preconditions);
        more = more == null ? Map.of() : more;
    }
}
