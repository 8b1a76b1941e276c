package fairlead.lead;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// Where a lead stands, in the labels of `lead_status`.
public enum LeadStatus {
    NEW_OPPORTUNITIES,
    ACTIVE,
    PROPOSAL_SENT,
    ON_ICE,
    CLOSED_WON,
    CLOSED_LOST,
    CLOSED_UNQUALIFIED;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    /// The one with this label, null for none.
    static LeadStatus of(String label) {
        return label == null ? null : valueOf(label.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String label() {
        return label;
    }

    public boolean isClosed() {
        return this == CLOSED_WON || this == CLOSED_LOST || this == CLOSED_UNQUALIFIED;
    }
}
