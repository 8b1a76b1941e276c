package fairlead.action;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;

import java.util.List;
import java.util.Map;

/// A mail as an action proposes it; `more` keeps what others wrote of it.
public record Draft(
        String subject,
        String body,
        List<String> to,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

    public Draft(String subject, String body, List<String> to) {
        this(subject, body, List.copyOf(to), Map.of());
    }
}
