package fairlead.lead.sheet;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.lead.Addresses;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/// Turns a value as history keeps it back into one that its field takes.
public final class FieldJson {

    private FieldJson() {}

    /// Null where there was none.
    public static Object value(LeadField field, JsonNode stored) {
        if (stored == null || stored.isNull()) {
            return null;
        }
        String text = stored.asText();
        if (field.kind() == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (field.kind() == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (field.kind() == UUID.class) {
            return UUID.fromString(text);
        }
        if (field.kind() == LeadSource.class) {
            return Stream.of(LeadSource.values())
                    .filter(source -> source.label().equals(text))
                    .findFirst()
                    .orElse(LeadSource.OTHER);
        }
        return field == LeadField.EMAIL ? Addresses.shown(text) : text;
    }
}
