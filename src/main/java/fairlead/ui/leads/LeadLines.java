package fairlead.ui.leads;

import fairlead.lead.LeadRow;

import javafx.collections.ObservableListBase;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Every matching lead as a line, however many there are, under the headings of their groups; lines
/// are made when they are looked at. The leads of a folded group have no line.
final class LeadLines extends ObservableListBase<LeadLine> {
    private final Set<String> folded = new HashSet<>();
    private Layout layout = new Layout(List.of(), Set.of(), Map.of());

    @Override
    public LeadLine get(int index) {
        return layout.get(index);
    }

    @Override
    public int size() {
        return layout.size;
    }

    /// The ids of all leads, in order, folded ones too.
    List<UUID> ids() {
        return layout.ids;
    }

    /// Null for a heading; makes no line.
    UUID idAt(int index) {
        return layout.idAt(index);
    }

    boolean isFolded(ListGroup group) {
        return folded.contains(group.id());
    }

    void fold(ListGroup group, boolean fold) {
        if (fold ? folded.add(group.id()) : folded.remove(group.id())) {
            replace(new Layout(layout.groups, folded, layout.lines));
        }
    }

    void foldAll(boolean fold) {
        folded.clear();
        if (fold) {
            layout.groups.forEach(group -> folded.add(group.id()));
        }
        replace(new Layout(layout.groups, folded, layout.lines));
    }

    /// Shows other leads, or the same in another order; what was read of them stays.
    void show(List<ListGroup> groups) {
        if (!groups.equals(layout.groups)) {
            replace(new Layout(groups, folded, layout.lines));
        }
    }

    private void replace(Layout next) {
        Layout before = layout;
        beginChange();
        layout = next;
        nextReplace(0, next.size, before);
        endChange();
    }

    void fill(List<LeadRow> rows) {
        rows.forEach(row -> layout.line(row.id()).rowProperty().set(row));
    }

    LeadRow known(UUID id) {
        LeadLine line = layout.lines.get(id);
        return line == null ? null : line.rowProperty().get();
    }

    /// Where the lines of each group begin.
    private static final class Layout extends AbstractList<LeadLine> {
        private final List<ListGroup> groups;
        private final Map<UUID, LeadLine> lines;
        private final List<UUID> ids;
        private final List<LeadLine> headings = new ArrayList<>();
        private final int[] starts;
        private final int size;

        Layout(List<ListGroup> groups, Set<String> folded, Map<UUID, LeadLine> known) {
            this.groups = List.copyOf(groups);
            this.lines = new HashMap<>(known);
            this.ids = groups.stream().flatMap(group -> group.ids().stream()).toList();
            this.starts = new int[groups.size()];
            int at = 0;
            for (int i = 0; i < groups.size(); i++) {
                ListGroup group = groups.get(i);
                starts[i] = at;
                headings.add(new LeadLine(group));
                int heading = group.hasHeading() ? 1 : 0;
                boolean hidden = group.hasHeading() && folded.contains(group.id());
                at += heading + (hidden ? 0 : group.ids().size());
            }
            size = at;
        }

        LeadLine line(UUID id) {
            return lines.computeIfAbsent(id, LeadLine::new);
        }

        UUID idAt(int index) {
            int at = groupAt(index);
            int within = within(index, at);
            return within < 0 ? null : groups.get(at).ids().get(within);
        }

        private int within(int index, int at) {
            return index - starts[at] - (groups.get(at).hasHeading() ? 1 : 0);
        }

        private int groupAt(int index) {
            int found = java.util.Arrays.binarySearch(starts, index);
            return found >= 0 ? last(found) : -found - 2;
        }

        @Override
        public LeadLine get(int index) {
            int at = groupAt(index);
            int within = within(index, at);
            return within < 0 ? headings.get(at) : line(groups.get(at).ids().get(within));
        }

        /// Of several groups that begin here the last one, since the others have no lines.
        private int last(int found) {
            int at = found;
            while (at + 1 < starts.length && starts[at + 1] == starts[at]) {
                at++;
            }
            return at;
        }

        @Override
        public int size() {
            return size;
        }
    }
}
