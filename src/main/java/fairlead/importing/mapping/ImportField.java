package fairlead.importing.mapping;

import java.util.Locale;
import java.util.Optional;

/// What a column of a file can mean for a lead.
public enum ImportField {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    /// What the deal is about; its name where no person is named, else a line of the notes.
    SUBJECT,
    EMAIL,
    PHONE,
    COMPANY,
    WEBSITE,
    TITLE,
    NOTES,
    STATUS,
    SOURCE,
    SOURCE_DETAIL,
    VALUE,
    CURRENCY,
    EXPECTED_CLOSE,
    CREATED,
    /// When the lead was won or lost; of one that is still open, when it is expected to be.
    CLOSED,
    ENGAGED,
    OWNER,
    INDUSTRY,
    COMPANY_SIZE,
    PROJECT_TYPE,
    TAGS,
    LOST_REASON,
    KEY,
    /// Kept as a line `Heading: cell` of the notes.
    NOTE_LINE,
    IGNORED;

    /// The last segment of the field's text key, and its name on the command line.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportField> of(String label) {
        for (ImportField field : values()) {
            if (field.label().equals(label)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    public boolean isDate() {
        return switch (this) {
            case EXPECTED_CLOSE, CREATED, CLOSED, ENGAGED -> true;
            default -> false;
        };
    }

    /// Whether several columns may be read into it.
    public boolean takesSeveral() {
        return switch (this) {
            case EMAIL, PHONE, NOTES, TAGS, STATUS, WEBSITE, NOTE_LINE, IGNORED -> true;
            default -> false;
        };
    }
}
