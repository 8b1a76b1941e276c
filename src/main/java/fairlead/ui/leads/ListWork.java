package fairlead.ui.leads;

import fairlead.lead.Closing;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadRow;
import fairlead.lead.bulk.LeadCells;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// What is done with the chosen lines: copy, paste, fill down, change, star, delete.
final class ListWork {
    private final ListSelection selection;
    private final ListParts parts;
    private final Frame frame;
    private final BulkViewModel bulk;
    private final EditsViewModel changes;
    private final Node anchor;

    ListWork(
            ListSelection selection,
            ListParts parts,
            Frame frame,
            BulkViewModel bulk,
            EditsViewModel changes,
            Node anchor) {
        this.selection = selection;
        this.parts = parts;
        this.frame = frame;
        this.bulk = bulk;
        this.changes = changes;
        this.anchor = anchor;
    }

    void bind() {
        Commands commands = frame.commands();
        CellCursor cursor = parts.edits().cursor();
        ListActions actions = parts.actions();
        BooleanSupplier clear = () -> !frame.popovers().isOpen();
        commands.bind(LeadsCommand.OPEN, clear, () -> actions.open(cursor.line()));
        commands.bind(LeadsCommand.PEEK, clear, () -> actions.peek(cursor.line()));
        commands.bind(LeadsCommand.STAR, () -> actions.star(cursor.line()));
        commands.bind(LeadsCommand.EDIT, () -> parts.edits().begin(null));
        commands.bind(LeadsCommand.BULK, this::openBulk);
        commands.bind(LeadsCommand.COPY, this::copy);
        commands.bind(
                LeadsCommand.PASTE, clear, () -> paste(Clipboard.getSystemClipboard().getString()));
        commands.bind(LeadsCommand.FILL_DOWN, clear, this::fillDown);
        commands.bind(LeadsCommand.SELECT_ALL, () -> table().getSelectionModel().selectAll());
        commands.bind(LeadsCommand.DELETE, clear, this::delete);
    }

    private TableView<LeadLine> table() {
        return selection.table();
    }

    private void openBulk() {
        LeadsViewModel model = parts.model();
        List<UUID> chosen = selection.ids().isEmpty() ? model.ids() : selection.ids();
        model.filter()
                .wordsProperty()
                .get()
                .ifPresent(
                        known ->
                                frame.popovers()
                                        .showCentered(
                                                new BulkPanel(
                                                        bulk,
                                                        frame,
                                                        parts.words(),
                                                        known,
                                                        model.companyProperty().get(),
                                                        new BulkPanel.Scope(chosen, model.ids()))));
    }

    private void copy() {
        parts.model().know(selection.ids(), () -> new LeadClipboard(table(), parts.words()).copy());
    }

    private void delete() {
        List<UUID> ids = selection.ids();
        if (!ids.isEmpty()) {
            changes.delete(ids);
        }
    }

    /// The first chosen line's value in the cursor's column, for all the others.
    private void fillDown() {
        List<UUID> ids = selection.ids();
        LeadColumn column = parts.edits().cursor().columnProperty().get();
        LeadRow first = ids.size() > 1 ? parts.model().known(ids.getFirst()) : null;
        if (first != null && CellInput.canBeTyped(column)) {
            Object value = CellEdits.plain(first.get(column));
            Closing why =
                    Optional.ofNullable(first.stage().lostReason())
                            .map(Closing::lost)
                            .orElse(Closing.NONE);
            changes.set(
                    ids.subList(1, ids.size()).stream()
                            .map(id -> CellEdits.with(LeadCells.of(id), column, value, why))
                            .toList());
        }
    }

    /// A single cell that fits is taken at once; a block shows first what it would change.
    private void paste(String text) {
        CellCursor cursor = parts.edits().cursor();
        if (text == null || cursor.line() == null) {
            return;
        }
        List<LeadColumn> columns = cursor.columns();
        int from = Math.max(0, columns.indexOf(cursor.columnProperty().get()));
        LeadsViewModel model = parts.model();
        List<LeadLine> lines =
                model.lines().subList(cursor.row(), model.lines().size()).stream()
                        .filter(line -> !line.isHeading())
                        .limit(text.lines().count() + 1)
                        .toList();
        List<UUID> ids = lines.stream().map(LeadLine::id).toList();
        model.know(ids, () -> paste(text, lines, columns, from));
    }

    private void paste(String text, List<LeadLine> lines, List<LeadColumn> columns, int from) {
        LeadPaste paste =
                LeadPaste.of(
                        text,
                        columns.stream().map(parts.words()::title).toList(),
                        columns.subList(from, columns.size()),
                        lines,
                        parts.edits().input());
        if (paste.cells() == 1 && paste.misfits().isEmpty()) {
            changes.set(paste.values().values());
        } else if (paste.cells() + paste.misfits().size() > 0) {
            ask(paste);
        }
    }

    private void ask(LeadPaste paste) {
        Runnable[] close = {() -> {}};
        close[0] =
                frame.popovers()
                        .showCentered(
                                new PastePanel(
                                        paste,
                                        parts.words(),
                                        frame,
                                        () -> {
                                            close[0].run();
                                            changes.set(paste.values().values());
                                        }));
    }
}
