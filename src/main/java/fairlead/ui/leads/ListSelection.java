package fairlead.ui.leads;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which leads are chosen. They stay so when the list is read again, such as after a change, and
/// the person stays at their line.
final class ListSelection {
    private final TableView<LeadLine> table;
    private final LeadsViewModel model;
    private final List<Runnable> listeners = new ArrayList<>();
    private Set<UUID> kept = Set.of();
    private UUID at;
    private boolean restoring;

    ListSelection(TableView<LeadLine> table, LeadsViewModel model) {
        this.table = table;
        this.model = model;
        table.getSelectionModel().getSelectedIndices().subscribe(this::changed);
        table.getFocusModel().focusedIndexProperty().subscribe(row -> focused(row.intValue()));
        table.getItems().addListener((ListChangeListener<LeadLine>) change -> restore());
    }

    /// Called after every change.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    TableView<LeadLine> table() {
        return table;
    }

    boolean isAll() {
        int size = model.lines().size();
        return size > 0 && table.getSelectionModel().getSelectedIndices().size() == size;
    }

    /// The chosen leads in their order; where every line is chosen, those of folded groups too.
    List<UUID> ids() {
        if (isAll()) {
            return model.ids();
        }
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null && !line.isHeading())
                .map(LeadLine::id)
                .toList();
    }

    private void focused(int row) {
        if (!restoring && row >= 0 && row < model.lines().size()) {
            at = model.lines().get(row).id();
        }
    }

    private void changed() {
        if (!restoring) {
            kept = new HashSet<>(ids());
            listeners.forEach(Runnable::run);
        }
    }

    private void restore() {
        Set<UUID> wanted = kept;
        UUID focus = at;
        restoring = true;
        table.getSelectionModel().clearSelection();
        List<LeadLine> lines = model.lines();
        if (!wanted.isEmpty() || focus != null) {
            for (int i = 0; i < lines.size(); i++) {
                UUID id = lines.get(i).id();
                if (id != null && wanted.contains(id)) {
                    table.getSelectionModel().select(i);
                }
            }
        }
        int row = focus == null ? -1 : indexOf(focus);
        if (row >= 0) {
            table.getFocusModel().focus(row);
        }
        restoring = false;
        changed();
    }

    private int indexOf(UUID id) {
        List<LeadLine> lines = model.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (id.equals(lines.get(i).id())) {
                return i;
            }
        }
        return -1;
    }
}
