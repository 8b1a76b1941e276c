package fairlead.ui.leads;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the table itself: the cursor goes sideways, Enter opens, Space looks into, and
/// whatever is typed begins to change the cell.
final class ListKeys {
    private final TableView<LeadLine> table;
    private final CellEdits edits;
    private final ListActions actions;

    ListKeys(TableView<LeadLine> table, CellEdits edits, ListActions actions) {
        this.table = table;
        this.edits = edits;
        this.actions = actions;
    }

    void bind() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private boolean busy() {
        return table.getEditingCell() != null || table.getItems().isEmpty();
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (busy() || !plain) {
            return;
        }
        LeadLine line = edits.cursor().line();
        switch (event.getCode()) {
            case ENTER -> actions.open(line);
            case SPACE -> {
                if (line != null && line.isHeading()) {
                    actions.toggle(line);
                } else {
                    actions.peek(line);
                }
            }
            case LEFT, RIGHT -> sideways(line, event.getCode() == KeyCode.RIGHT);
            case BACK_SPACE -> edits.begin("");
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void sideways(LeadLine line, boolean right) {
        if (line != null && line.isHeading()) {
            if (line.group().filter(group -> actions.isFolded(group) == right).isPresent()) {
                actions.toggle(line);
            }
        } else {
            edits.cursor().step(right ? 1 : -1);
        }
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !typed.isBlank();
        if (!busy() && plain && Character.isLetterOrDigit(typed.charAt(0))) {
            edits.begin(typed);
            event.consume();
        }
    }
}
