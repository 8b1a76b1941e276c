package fairlead.ui.leads;

import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A row of the list: says that it is looked at, opens its lead on a double click, and shows the
/// heading of a group across all columns, which a click folds.
final class LeadTableRow extends TableRow<LeadLine> {
    private final ListParts parts;
    private final HeadingPane heading;

    LeadTableRow(ListParts parts) {
        this.parts = parts;
        this.heading = new HeadingPane(parts.words());
        heading.setOnMousePressed(this::headingPressed);
        setOnMouseClicked(this::clicked);
    }

    private void clicked(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && !isEmpty() && !getItem().isHeading()) {
            parts.actions().open(getItem());
        }
    }

    private void headingPressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            parts.actions().toggle(getItem());
            event.consume();
        }
    }

    @Override
    protected void updateItem(LeadLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean isHeading = !empty && line != null && line.isHeading();
        heading.setVisible(isHeading);
        if (isHeading) {
            ListGroup group = line.group().orElseThrow();
            heading.show(group, parts.model().isFolded(group));
            setAccessibleText(heading.words());
            setContextMenu(null);
        } else if (!empty && line != null) {
            setAccessibleText(null);
            setContextMenu(parts.actions().menu());
            parts.model().need(getIndex());
        } else {
            setContextMenu(null);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new HeadedSkin(this);
    }

    /// Lays the heading over the cells, always in sight however far one has scrolled sideways.
    private static final class HeadedSkin extends TableRowSkin<LeadLine> {
        private final LeadTableRow row;

        HeadedSkin(LeadTableRow row) {
            super(row);
            this.row = row;
        }

        @Override
        protected void layoutChildren(double x, double y, double w, double h) {
            super.layoutChildren(x, y, w, h);
            HeadingPane heading = row.heading;
            if (heading.isVisible() && !getChildren().contains(heading)) {
                getChildren().add(heading);
            }
            ListScroll scroll = row.parts.scroll();
            heading.resizeRelocate(scroll.left(), 0, scroll.width(), row.getHeight());
        }
    }
}
