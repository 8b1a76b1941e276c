package fairlead.outgoing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;

import java.util.List;
import java.util.Map;

/// What exactly is to go to whom; `more` keeps what whoever wrote it wants to know of it later.
public record Letter(
        List<String> to,
        String subject,
        String body,
        String threadId,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

    public Letter {
        to = to == null ? List.of() : List.copyOf(to);
        more = more == null ? Map.of() : Map.copyOf(more);
    }

    public Letter(List<String> to, String subject, String body) {
        this(to, subject, body, null, Map.of());
    }
}
