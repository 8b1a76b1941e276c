package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;

import javafx.scene.Node;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Predicate;

/// A sign that is there or not.
final class IconPart implements Part {
    private final FontIcon icon;
    private final Predicate<LeadRow> shown;

    IconPart(String literal, String style, Predicate<LeadRow> shown) {
        this.icon = new FontIcon(literal);
        this.shown = shown;
        icon.getStyleClass().add(style);
        icon.setManaged(false);
    }

    @Override
    public List<Node> nodes() {
        return List.of(icon);
    }

    @Override
    public void show(LeadRow card) {
        icon.setVisible(shown.test(card));
    }

    @Override
    public double want() {
        return icon.isVisible() ? Math.ceil(icon.getLayoutBounds().getWidth()) : 0;
    }

    @Override
    public void place(double x, double y, double width, double height) {
        var box = icon.getLayoutBounds();
        icon.setLayoutX(Math.round(x - box.getMinX()));
        icon.setLayoutY(Math.round(y + (height - box.getHeight()) / 2 - box.getMinY()));
    }
}
