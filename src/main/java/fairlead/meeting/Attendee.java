package fairlead.meeting;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;

import java.util.Map;

/// Somebody who is asked to a meeting and what they answered (`accepted`, `declined`, `tentative`,
/// or null); `more` keeps what others wrote of them.
public record Attendee(
        String email,
        String name,
        String response,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

    public Attendee(String email, String name, String response) {
        this(email, name, response, Map.of());
    }
}
