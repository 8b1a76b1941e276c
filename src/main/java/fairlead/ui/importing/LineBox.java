package fairlead.ui.importing;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Lines beneath each other. New values go into the lines that are there, so that the focus stays
/// where it is.
final class LineBox<T> {

    /// A line that shows one value after another.
    interface Line<T> {
        Node node();

        void show(T value);
    }

    private final VBox box;
    private final Supplier<Line<T>> source;
    private final List<Line<T>> lines = new ArrayList<>();

    LineBox(VBox box, Supplier<Line<T>> source) {
        this.box = box;
        this.source = source;
    }

    void show(List<T> values) {
        while (lines.size() > values.size()) {
            box.getChildren().remove(lines.removeLast().node());
        }
        while (lines.size() < values.size()) {
            Line<T> line = source.get();
            lines.add(line);
            box.getChildren().add(line.node());
        }
        for (int i = 0; i < values.size(); i++) {
            lines.get(i).show(values.get(i));
        }
    }
}
