package fairlead.lead.bulk;

import fairlead.lead.Closing;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

/// One change for many leads.
public sealed interface BulkChange {

    /// A new value in one field; null empties it.
    record SetField(LeadField field, Object value) implements BulkChange {}

    record MoveTo(LeadStatus status, Closing why) implements BulkChange {}

    record AddTag(String name) implements BulkChange {}

    record RemoveTag(String name) implements BulkChange {}

    record Delete() implements BulkChange {}

    /// The kind of the works that make the change.
    default String kind() {
        return switch (this) {
            case SetField set -> "lead.edit";
            case MoveTo move -> "lead.move";
            case AddTag tag -> "lead.tag";
            case RemoveTag tag -> "lead.untag";
            case Delete delete -> "lead.delete";
        };
    }
}
