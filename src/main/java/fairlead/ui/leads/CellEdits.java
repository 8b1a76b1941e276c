package fairlead.ui.leads;

import fairlead.lead.Closing;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadLabel;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.lead.bulk.LeadCells;
import fairlead.ui.shell.Frame;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Typing into the list: what was typed becomes the value, and where the typing goes on.
final class CellEdits {
    static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private final TableView<LeadLine> table;
    private final EditsViewModel model;
    private final Frame frame;
    private final CellInput input;
    private final LeadWords words;
    private final CellCursor cursor;
    private Node edited;
    private Optional<String> typed = Optional.empty();

    CellEdits(
            TableView<LeadLine> table,
            EditsViewModel model,
            Frame frame,
            CellInput input,
            LeadWords words,
            CellCursor cursor) {
        this.table = table;
        this.model = model;
        this.frame = frame;
        this.input = input;
        this.words = words;
        edited = table;
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

    /// What was edited last, beside which its questions open.
    Node edited() {
        return edited;
    }

    /// What the text says as a value of the column; fails with a sentence where it does not fit.
    Object read(LeadColumn column, String text) {
        return input.read(column, text);
    }

    /// Writes a value that was read, where it is another one than before.
    void commit(LeadLine line, LeadCell cell, LeadColumn column, Object value) {
        LeadRow row = line.rowProperty().get();
        if (same(value, row.get(column))) {
            return;
        }
        edited = cell;
        if (value instanceof LeadStatus to) {
            model.move(row, to, words.status(to));
        } else if (value instanceof List<?>) {
            model.set(List.of(with(LeadCells.of(row.id()), column, value, Closing.NONE)));
        } else {
            model.edit(List.of(row.id()), column, value);
        }
    }

    /// The cells of a lead with one more; `why` counts where it is a status.
    static LeadCells with(LeadCells cells, LeadColumn column, Object value, Closing why) {
        return switch (column) {
            case STATUS -> cells.moved((LeadStatus) value, why);
            case TAG -> cells.tagged(((List<?>) value).stream().map(Object::toString).toList());
            default -> cells.with(column.field().orElseThrow(), value);
        };
    }

    static boolean same(Object one, Object shown) {
        Object other = plain(shown);
        if (one instanceof List<?> tags && other instanceof List<?> before) {
            return lower(tags).equals(lower(before));
        }
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    /// What a row shows as it is typed: an owner by the id, tags by their names.
    static Object plain(Object shown) {
        return switch (shown) {
            case LeadOwner owner -> owner.id();
            case List<?> tags -> tags.stream().map(tag -> ((LeadLabel) tag).name()).toList();
            case null, default -> shown;
        };
    }

    private static Set<String> lower(List<?> tags) {
        return tags.stream()
                .map(tag -> tag.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
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
        if (!frame.popovers().isOpen()) {
            table.requestFocus();
        }
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
                if (!frame.popovers().isOpen()) {
                    table.edit(row, columns.get(at));
                }
                return;
            }
            at += step;
        }
        cursor.columnProperty().set(cursor.columns().get(back ? columns.size() - 1 : 0));
        next(row, step);
    }
}
