package fairlead.ui.leads;

import fairlead.lead.ColumnKind;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.settings.FairleadException;
import fairlead.ui.control.Avatar;
import fairlead.ui.control.StagePill;
import fairlead.ui.control.TierDot;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// One cell of the list: the value in short, in full on hover, and a field to type into.
final class LeadCell extends TableCell<LeadLine, LeadRow> {
    private static final double PADDING = 16;

    private final LeadColumn column;
    private final ListParts parts;
    private final LeadWords words;
    private final CellEdits edits;
    private final Tooltip full = new Tooltip();
    private TextField field;

    LeadCell(LeadColumn column, ListParts parts) {
        this.column = column;
        this.parts = parts;
        this.words = parts.words();
        this.edits = parts.edits();
        CellCursor cursor = parts.edits().cursor();
        cursor.columnProperty().subscribe(at -> showCursor());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> cursor.columnProperty().set(column));
        tableRowProperty().subscribe(this::follow);
        indexProperty().subscribe(at -> showCursor());
        setAlignment(isNumber(column) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        getStyleClass().add(isNumber(column) ? "lead-number" : "lead-text");
        if (column == LeadColumn.NAME) {
            getStyleClass().add("lead-name");
            translateXProperty().bind(parts.scroll().leftProperty());
            setViewOrder(-1);
            parts.model().starredProperty().subscribe(starred -> showAgain());
        }
    }

    private void showAgain() {
        if (!isEmpty() && !isEditing() && getItem() != null) {
            show(getItem());
        }
    }

    private void follow(TableRow<LeadLine> row) {
        if (row != null) {
            row.focusedProperty().subscribe(focused -> showCursor());
        }
    }

    private void showCursor() {
        pseudoClassStateChanged(CellEdits.CURSOR, parts.edits().cursor().isAt(getIndex(), column));
    }

    static boolean isNumber(LeadColumn column) {
        return column.kind() == ColumnKind.MONEY || column.kind() == ColumnKind.NUMBER;
    }

    @Override
    protected void updateItem(LeadRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else if (isEditing()) {
            setText(null);
            setGraphic(field);
        } else {
            show(row);
        }
    }

    private void show(LeadRow row) {
        String text = words.cell(row, column);
        setText(column == LeadColumn.STATUS ? null : text);
        setGraphic(sign(row));
        full.setText(words.full(row, column));
        setTooltip(text.isEmpty() ? null : full);
        pseudoClassStateChanged(CellEdits.STALE, isStale(row));
    }

    private boolean isStale(LeadRow row) {
        return column == LeadColumn.DAYS_IN_STAGE && row.pulse().quiet().isStale();
    }

    private Node sign(LeadRow row) {
        return switch (column) {
            case NAME -> star(row);
            case STATUS -> pill(row.status());
            case OWNER -> row.owner() == null ? null : new Avatar(row.owner().name());
            case TIER -> row.pulse().tier() == null ? null : dot(row.pulse().tier());
            default -> null;
        };
    }

    private Node star(LeadRow row) {
        boolean starred = parts.model().starredProperty().get().contains(row.id());
        FontIcon icon = new FontIcon("fth-star");
        icon.getStyleClass().add(starred ? "lead-starred" : "lead-star");
        icon.setOnMousePressed(
                event -> {
                    parts.actions().star(getTableRow().getItem());
                    event.consume();
                });
        return icon;
    }

    private Node pill(LeadStatus status) {
        StagePill pill = new StagePill();
        pill.show(words.stages(), status);
        pill.setMinWidth(0);
        pill.maxWidthProperty().bind(widthProperty().subtract(PADDING));
        return pill;
    }

    private static Node dot(String tier) {
        TierDot dot = new TierDot();
        dot.show(TierDot.Tier.valueOf(tier.toUpperCase(Locale.ROOT)), tier);
        return dot;
    }

    @Override
    public void startEdit() {
        if (!CellInput.canBeTyped(column) || getItem() == null) {
            return;
        }
        super.startEdit();
        field = new TextField(edits.takeTyped().orElseGet(() -> words.full(getItem(), column)));
        field.getStyleClass().add("lead-field");
        field.setAlignment(getAlignment());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && isEditing()) {
                                commit();
                            }
                        });
        setText(null);
        setGraphic(field);
        field.applyCss();
        field.requestFocus();
        field.end();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && commit()) {
            edits.next(getIndex(), event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && commit()) {
            edits.beside(getIndex(), column, event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        }
    }

    /// Stays open with the sentence on hover where the text does not fit.
    private boolean commit() {
        try {
            Object value = edits.read(column, field.getText());
            LeadLine line = getTableRow().getItem();
            boolean focused = field.isFocused();
            super.cancelEdit();
            show(getItem());
            if (focused) {
                getTableView().requestFocus();
            }
            edits.commit(line, this, column, value);
            return true;
        } catch (FairleadException why) {
            field.pseudoClassStateChanged(CellEdits.ERROR, true);
            field.setTooltip(new Tooltip(parts.texts().of(why)));
            return false;
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        if (getItem() != null) {
            show(getItem());
        }
        getTableView().requestFocus();
    }
}
