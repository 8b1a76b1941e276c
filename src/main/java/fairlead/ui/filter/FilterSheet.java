package fairlead.ui.filter;

import javafx.scene.Parent;

/// Dresses what opens outside its screen, such as a popover.
final class FilterSheet {
    private FilterSheet() {}

    static void dress(Parent node) {
        node.getStylesheets()
                .add(FilterSheet.class.getResource("/styles/filter.css").toExternalForm());
    }
}
