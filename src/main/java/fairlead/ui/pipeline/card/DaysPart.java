package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

import java.util.List;

/// The days in the stage, or, behind an hourglass, the days without a sign of life.
final class DaysPart implements Part {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final String HOURGLASS =
            "M1 0.5 H8 M1 10.5 H8 M2 0.5 V2.5 L4.5 5.5 L2 8.5 V10.5 M7 0.5 V2.5 L4.5 5.5 L7 8.5"
                    + " V10.5";
    private static final double GAP = 4;
    private static final double WIDTH = 9;

    private final SVGPath mark = new SVGPath();
    private final CardText text = new CardText("card-days");
    private final CardWords words;
    private final boolean staleOnly;

    /// With `staleOnly` it tells nothing of a lead that is not stale.
    DaysPart(CardWords words, boolean staleOnly) {
        this.words = words;
        this.staleOnly = staleOnly;
        mark.setContent(HOURGLASS);
        mark.getStyleClass().add("card-hourglass");
        mark.setManaged(false);
    }

    @Override
    public List<Node> nodes() {
        return List.of(mark, text);
    }

    @Override
    public void show(LeadRow row) {
        boolean stale = CardWords.isStale(row);
        mark.setVisible(stale);
        text.pseudoClassStateChanged(STALE, stale);
        text.show(staleOnly && !stale ? "" : words.days(row));
    }

    @Override
    public double want() {
        return text.want() + (mark.isVisible() ? WIDTH + GAP : 0);
    }

    @Override
    public void place(double x, double y, double width, double height) {
        double left = x + width - text.want();
        text.place(left, y, text.want(), height);
        mark.setLayoutX(Math.round(left - GAP - WIDTH));
        mark.setLayoutY(Math.round(y + (height - 11) / 2));
    }
}
