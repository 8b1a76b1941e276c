package fairlead.team;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// What somebody may do in the team.
public enum TeamRole {
    REP,
    MANAGER,
    ADMIN;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
