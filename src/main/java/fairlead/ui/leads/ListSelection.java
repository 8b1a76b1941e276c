package fairlead.ui.leads;

import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

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
        model.shownProperty().subscribe((was, is) -> restore());
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
        if (!restoring && !model.isReplacing() && row >= 0 && row < model.lines().size()) {
            at = model.idAt(row);
        }
    }

    private void changed() {
        if (!restoring && !model.isReplacing()) {
            kept = new HashSet<>(ids());
            listeners.forEach(Runnable::run);
        }
    }

    private void restore() {
        restoring = true;
        select(kept);
        int row = at == null ? -1 : rows(Set.of(at)).stream().findFirst().orElse(-1);
        if (row >= 0) {
            table.getFocusModel().focus(row);
        }
        restoring = false;
        changed();
    }

    private void select(Set<UUID> wanted) {
        if (!wanted.isEmpty() && wanted.size() == model.ids().size()) {
            table.getSelectionModel().selectAll();
            return;
        }
        List<Integer> rows = rows(wanted);
        table.getSelectionModel().clearSelection();
        if (!rows.isEmpty()) {
            int[] others = rows.stream().skip(1).mapToInt(Integer::intValue).toArray();
            table.getSelectionModel().selectIndices(rows.getFirst(), others);
        }
    }

    private List<Integer> rows(Set<UUID> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : IntStream.range(0, model.lines().size())
                        .filter(i -> contains(wanted, model.idAt(i)))
                        .boxed()
                        .toList();
    }

    private static boolean contains(Set<UUID> wanted, UUID id) {
        return id != null && wanted.contains(id);
    }
}
