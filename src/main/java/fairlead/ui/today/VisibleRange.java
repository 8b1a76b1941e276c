package fairlead.ui.today;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.Optional;

/// The lines of a list that can be seen, so that it scrolls only where it must.
record VisibleRange(int first, int last) {

    static Optional<VisibleRange> of(ListView<?> list) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() instanceof ListCell<?> first
                && flow.getLastVisibleCell() instanceof ListCell<?> last) {
            return Optional.of(new VisibleRange(first.getIndex(), last.getIndex()));
        }
        return Optional.empty();
    }

    /// Brings a line into view, with one above it where there is one.
    void bring(ListView<?> list, int line) {
        if (line <= first) {
            list.scrollTo(Math.max(0, line - 1));
        } else if (line >= last) {
            list.scrollTo(Math.max(0, line - (last - first) + 2));
        }
    }
}
