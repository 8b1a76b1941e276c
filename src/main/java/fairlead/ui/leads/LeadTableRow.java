package fairlead.ui.leads;

import javafx.scene.control.TableRow;

import java.util.function.Consumer;

/// A row of the list: says that it is looked at, and opens its lead on a double click.
final class LeadTableRow extends TableRow<LeadLine> {
    private final LeadsViewModel model;

    LeadTableRow(LeadsViewModel model, Consumer<LeadLine> open) {
        this.model = model;
        setOnMouseClicked(
                event -> {
                    if (LeadsController.isDoubleClick(event) && !isEmpty()) {
                        open.accept(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(LeadLine line, boolean empty) {
        super.updateItem(line, empty);
        if (!empty && line != null) {
            model.need(getIndex());
        }
    }
}
