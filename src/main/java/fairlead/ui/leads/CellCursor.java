package fairlead.ui.leads;

import fairlead.lead.LeadColumn;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;

/// In which cell of the list a person is: the table's focused line, and a column of ours, since
/// lines are chosen as a whole.
final class CellCursor {
    private final TableView<LeadLine> table;
    private final ObjectProperty<LeadColumn> column = new SimpleObjectProperty<>(LeadColumn.NAME);

    CellCursor(TableView<LeadLine> table) {
        this.table = table;
    }

    ObjectProperty<LeadColumn> columnProperty() {
        return column;
    }

    int row() {
        return table.getFocusModel().getFocusedIndex();
    }

    LeadLine line() {
        int row = row();
        return row >= 0 && row < table.getItems().size() ? table.getItems().get(row) : null;
    }

    boolean isAt(int row, LeadColumn kind) {
        return column.get() == kind && row() == row && row >= 0;
    }

    /// Goes to the next column to the side; stays where there is none.
    void step(int by) {
        List<LeadColumn> columns = columns();
        int to = columns.indexOf(column.get()) + by;
        if (to >= 0 && to < columns.size()) {
            column.set(columns.get(to));
            table.scrollToColumnIndex(to);
        }
    }

    /// The columns that are shown, from left to right.
    List<LeadColumn> columns() {
        return table.getVisibleLeafColumns().stream()
                .map(shown -> (LeadColumn) shown.getUserData())
                .toList();
    }

    TableColumn<LeadLine, ?> tableColumn() {
        return table.getVisibleLeafColumns().stream()
                .filter(shown -> shown.getUserData() == column.get())
                .findFirst()
                .orElseGet(() -> table.getVisibleLeafColumn(0));
    }
}
