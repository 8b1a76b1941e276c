package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadRow;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Typing into the list: what was typed becomes the value, and where the typing goes on.
final class CellEdits {
    static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private final TableView<LeadLine> table;
    private final EditsViewModel model;
    private final Texts texts;
    private final CellInput input;
    private final CellCursor cursor;
    private Optional<String> typed = Optional.empty();

    CellEdits(
            TableView<LeadLine> table,
            EditsViewModel model,
            Texts texts,
            CellInput input,
            CellCursor cursor) {
        this.table = table;
        this.model = model;
        this.texts = texts;
        this.input = input;
        this.cursor = cursor;
    }

    CellCursor cursor() {
        return cursor;
    }

    CellInput input() {
        return input;
    }

    /// Begins where the cursor is, with this text in place of the old one where it is not null.
    void begin(String firstCharacter) {
        if (cursor.line() == null || cursor.line().isHeading()) {
            return;
        }
        typed = Optional.ofNullable(firstCharacter);
        table.edit(cursor.row(), cursor.tableColumn());
        typed = Optional.empty();
    }

    Optional<String> takeTyped() {
        return typed;
    }

    /// Empty where it was taken, otherwise what is wrong with it.
    String commit(LeadLine line, LeadColumn column, String text) {
        try {
            Object value = input.read(column, text);
            LeadRow row = line.rowProperty().get();
            if (!same(value, row.get(column))) {
                model.edit(List.of(line.id()), column, value);
            }
            return "";
        } catch (FairleadException e) {
            return texts.of(e);
        }
    }

    static boolean same(Object one, Object shown) {
        Object other = shown instanceof LeadOwner owner ? owner.id() : shown;
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    /// Goes on in the same column of the next line that is a lead.
    void next(int row, int by) {
        int to = row + by;
        while (to >= 0 && to < table.getItems().size() && table.getItems().get(to).isHeading()) {
            to += by;
        }
        if (to >= 0 && to < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(to);
            table.getFocusModel().focus(to);
        }
        table.requestFocus();
    }

    /// Goes on in the next column that can be typed into; behind the last one of a line in the
    /// first one of the next.
    void beside(int row, LeadColumn column, boolean back) {
        List<TableColumn<LeadLine, ?>> columns = table.getVisibleLeafColumns();
        int step = back ? -1 : 1;
        int at = cursor.columns().indexOf(column) + step;
        while (at >= 0 && at < columns.size()) {
            LeadColumn to = (LeadColumn) columns.get(at).getUserData();
            if (CellInput.canBeTyped(to)) {
                cursor.columnProperty().set(to);
                table.edit(row, columns.get(at));
                return;
            }
            at += step;
        }
        cursor.columnProperty().set(cursor.columns().get(back ? columns.size() - 1 : 0));
        next(row, step);
    }
}
