package fairlead.ui.leads;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;

/// How far the list is scrolled sideways, so that its first column and its headings can stay.
final class ListScroll {
    private static final double BAR = 2;

    private final TableView<LeadLine> table;
    private final ReadOnlyDoubleWrapper left = new ReadOnlyDoubleWrapper();
    private ScrollBar vertical;

    ListScroll(TableView<LeadLine> table) {
        this.table = table;
        table.skinProperty().subscribe(skin -> find());
        left.subscribe(at -> holdHeading(at.doubleValue()));
    }

    /// The heading of the first column stays above its cells; it is made anew with the columns.
    private void holdHeading(double at) {
        Node heading = table.lookup(".column-header.lead-name");
        if (heading != null) {
            heading.setTranslateX(at);
            heading.setViewOrder(-1);
        }
    }

    private void find() {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getParent().getParent() == table) {
                if (bar.getOrientation() == Orientation.HORIZONTAL) {
                    left.bind(bar.valueProperty());
                } else {
                    vertical = bar;
                }
            }
        }
    }

    double left() {
        return left.get();
    }

    ReadOnlyDoubleProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// What can be seen at once.
    double width() {
        double bar = vertical != null && vertical.isVisible() ? vertical.getWidth() : 0;
        return Math.max(0, table.getWidth() - bar - BAR);
    }
}
