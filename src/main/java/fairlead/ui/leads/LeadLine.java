package fairlead.ui.leads;

import fairlead.lead.LeadRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.UUID;

/// One line of the list: which lead, and what is known of it, which is nothing until it was read.
public final class LeadLine {
    private final UUID id;
    private final ObjectProperty<LeadRow> row = new SimpleObjectProperty<>(this, "row");

    LeadLine(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public ObjectProperty<LeadRow> rowProperty() {
        return row;
    }
}
