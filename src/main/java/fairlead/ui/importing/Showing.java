package fairlead.ui.importing;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Nodes that take no room while they have nothing to say.
final class Showing {
    private Showing() {}

    static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    static void when(Node node, ObservableValue<Boolean> shown) {
        shown.subscribe(now -> set(node, now));
    }

    static void text(Label label, ObservableValue<String> text) {
        text.subscribe(
                said -> {
                    label.setText(said);
                    set(label, !said.isEmpty());
                });
    }
}
