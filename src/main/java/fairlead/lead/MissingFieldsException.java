package fairlead.lead;

import fairlead.settings.FairleadException;

import java.util.List;
import java.util.stream.Collectors;

/// The lead lacks fields that the status requires; the caller asks for just these.
public final class MissingFieldsException extends FairleadException {

    private final transient List<LeadField> fields;

    public MissingFieldsException(List<LeadField> fields) {
        super(
                "lead.missingFields",
                null,
                fields.stream().map(LeadField::label).collect(Collectors.joining(", ")));
        this.fields = List.copyOf(fields);
    }

    public List<LeadField> fields() {
        return fields;
    }
}
