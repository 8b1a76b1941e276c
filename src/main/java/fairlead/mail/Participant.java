package fairlead.mail;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;

import java.util.Map;

/// Somebody in a thread and their side (`lead`, `team` or `cc`); `more` keeps what others wrote of
/// them.
public record Participant(
        String email,
        String name,
        String role,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

    public Participant(String email, String name, String role) {
        this(email, name, role, Map.of());
    }
}
