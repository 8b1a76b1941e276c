package fairlead.lead;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// How a lead came to us, in the labels of `lead_source`.
public enum LeadSource {
    WEBSITE,
    REFERRAL,
    OUTBOUND,
    INBOUND_EMAIL,
    INBOUND_CALL,
    EVENT,
    PARTNER,
    SOCIAL,
    ADVERTISING,
    IMPORT,
    OTHER;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    /// The one with this label, null for none.
    static LeadSource of(String label) {
        return label == null ? null : valueOf(label.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String label() {
        return label;
    }
}
