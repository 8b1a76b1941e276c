package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadRow;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Typing into the list: what was typed becomes the value, and where the typing goes on.
final class CellEdits {
    static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final TableView<LeadLine> table;
    private final EditsViewModel model;
    private final Texts texts;
    private final CellInput input;
    private Optional<String> typed = Optional.empty();

    CellEdits(TableView<LeadLine> table, EditsViewModel model, Texts texts) {
        this.table = table;
        this.model = model;
        this.texts = texts;
        this.input = new CellInput(texts.locale());
    }

    /// Begins with this text in place of the old one.
    void begin(String firstCharacter) {
        var focused = table.getFocusModel().getFocusedCell();
        if (focused.getRow() < 0) {
            return;
        }
        TableColumn<LeadLine, ?> column =
                focused.getTableColumn() == null
                        ? table.getVisibleLeafColumn(0)
                        : table.getVisibleLeafColumn(focused.getColumn());
        typed = Optional.ofNullable(firstCharacter);
        table.edit(focused.getRow(), column);
        typed = Optional.empty();
    }

    Optional<String> takeTyped() {
        return typed;
    }

    /// Empty where it was taken, otherwise what is wrong with it.
    String commit(LeadLine line, LeadColumn column, String text) {
        try {
            Object value = input.read(column, text);
            if (value == null && column == LeadColumn.NAME) {
                return texts.get("lead.nameRequired");
            }
            LeadRow row = line.rowProperty().get();
            if (!Objects.equals(value, row.get(column)) && !sameAmount(value, row.get(column))) {
                model.edit(List.of(line.id()), column, value);
            }
            return "";
        } catch (FairleadException e) {
            return texts.of(e);
        }
    }

    private static boolean sameAmount(Object one, Object other) {
        return one instanceof java.math.BigDecimal a
                && other instanceof java.math.BigDecimal b
                && a.compareTo(b) == 0;
    }

    /// Goes on in the same column of another line.
    void next(int row, LeadColumn column) {
        if (row < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(row);
            table.getFocusModel().focus(row, column(column));
        }
        table.requestFocus();
    }

    /// Goes on in the next column that can be typed into.
    void beside(int row, LeadColumn column, boolean back) {
        List<TableColumn<LeadLine, ?>> columns = table.getVisibleLeafColumns();
        int step = back ? -1 : 1;
        for (int at = columns.indexOf(column(column)) + step;
                at >= 0 && at < columns.size();
                at += step) {
            if (CellInput.canBeTyped((LeadColumn) columns.get(at).getUserData())) {
                table.edit(row, columns.get(at));
                return;
            }
        }
        table.requestFocus();
    }

    private TableColumn<LeadLine, ?> column(LeadColumn column) {
        return table.getColumns().stream()
                .filter(c -> c.getUserData() == column)
                .findFirst()
                .orElseThrow();
    }
}
