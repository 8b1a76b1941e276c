package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;
import fairlead.ui.control.Avatar;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

import java.util.List;

/// The initials of whoever owns the lead, on their colour: an [Avatar] of two bare nodes.
final class OwnerPart implements Part {
    private static final double SHARE = 0.88;
    private static final double USUAL = 9;

    private final Circle disc = new Circle(USUAL);
    private final CardText initials = new CardText("card-initials");
    private final CardWords words;
    private String shown = "";
    private int color;

    OwnerPart(CardWords words) {
        this.words = words;
        disc.getStyleClass().add("card-face");
        disc.setManaged(false);
        disc.setVisible(false);
    }

    @Override
    public List<Node> nodes() {
        return List.of(disc, initials);
    }

    @Override
    public void show(LeadRow row) {
        String name = words.owner(row);
        if (!name.equals(shown)) {
            shown = name;
            disc.setVisible(!name.isEmpty());
            initials.show(Avatar.initials(name));
            paint(Avatar.color(name));
        }
    }

    private void paint(int other) {
        if (other != color) {
            disc.pseudoClassStateChanged(tone(color), false);
            disc.pseudoClassStateChanged(tone(other), true);
            color = other;
        }
    }

    private static PseudoClass tone(int color) {
        return PseudoClass.getPseudoClass("tone-" + color);
    }

    /// As wide as the line is tall; what it will be is told once it was placed.
    @Override
    public double want() {
        return shown.isEmpty() ? 0 : 2 * disc.getRadius();
    }

    @Override
    public void place(double x, double y, double width, double height) {
        double radius = Math.round(height * SHARE) / 2.0;
        double left = Math.round(x + width - 2 * radius);
        disc.setRadius(radius);
        disc.setCenterX(left + radius);
        disc.setCenterY(Math.round(y + height / 2 - radius) + radius);
        double wide = Math.min(initials.want(), 2 * radius);
        initials.place(left + radius - wide / 2, y, wide, height);
    }
}
