package fairlead.ui.leads;

import fairlead.lead.LeadRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;
import java.util.UUID;

/// One line of the list: which lead, and what is known of it, which is nothing until it was read;
/// or the heading of a group, which is no lead.
public final class LeadLine {
    private final UUID id;
    private final ListGroup group;
    private final ObjectProperty<LeadRow> row = new SimpleObjectProperty<>(this, "row");

    LeadLine(UUID id) {
        this.id = id;
        this.group = null;
    }

    LeadLine(ListGroup group) {
        this.id = null;
        this.group = group;
    }

    /// Null for a heading.
    public UUID id() {
        return id;
    }

    public boolean isHeading() {
        return group != null;
    }

    /// Empty for a lead.
    public Optional<ListGroup> group() {
        return Optional.ofNullable(group);
    }

    public ObjectProperty<LeadRow> rowProperty() {
        return row;
    }
}
