package fairlead.contact;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// What part a person plays in a deal, in the labels of `lead_contact_role`.
public enum ContactRole {
    PRIMARY,
    DECISION_MAKER,
    INFLUENCER,
    TECHNICAL,
    FINANCIAL,
    END_USER,
    OTHER;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
