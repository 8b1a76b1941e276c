package fairlead.mail;

import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.EnumeratedValue;

import java.util.Locale;

/// What a template is for, in the labels of `email_template_category`.
public enum TemplateCategory {
    LEAD_OUTREACH,
    LEAD_FOLLOW_UP,
    PROPOSAL,
    MEETING_REQUEST,
    MEETING_FOLLOW_UP,
    CLIENT_UPDATE,
    INVOICE,
    GENERAL;

    @EnumeratedValue private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
