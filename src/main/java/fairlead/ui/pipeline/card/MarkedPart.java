package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A mark, whose shape and colour tell a state, before its words.
final class MarkedPart<S extends Enum<S>> implements Part {
    private static final double GAP = 6;

    private final SVGPath mark = new SVGPath();
    private final CardText text;
    private final Function<LeadRow, S> state;
    private final Function<LeadRow, String> words;
    private final Function<S, String> shape;
    private S shown;

    MarkedPart(
            String style,
            Function<LeadRow, S> state,
            Function<S, String> shape,
            Function<LeadRow, String> words) {
        this.text = new CardText(style);
        this.state = state;
        this.shape = shape;
        this.words = words;
        mark.getStyleClass().add("card-mark");
        mark.setManaged(false);
    }

    @Override
    public List<Node> nodes() {
        return List.of(mark, text);
    }

    @Override
    public void show(LeadRow card) {
        S now = state.apply(card);
        if (now != shown) {
            mark.setContent(shape.apply(now));
            switchTo(now);
        }
        text.show(words.apply(card));
    }

    private void switchTo(S now) {
        for (S each : now.getDeclaringClass().getEnumConstants()) {
            PseudoClass style = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
            mark.pseudoClassStateChanged(style, each == now);
            text.pseudoClassStateChanged(style, each == now);
        }
        shown = now;
    }

    @Override
    public double want() {
        return indent() + text.want();
    }

    @Override
    public void place(double x, double y, double width, double height) {
        double size = mark.getLayoutBounds().getHeight();
        mark.setLayoutX(Math.round(x) - Math.min(0, mark.getLayoutBounds().getMinX()));
        mark.setLayoutY(Math.round(y + (height - size) / 2 - mark.getLayoutBounds().getMinY()));
        text.place(x + indent(), y, Math.max(0, width - indent()), height);
    }

    private double indent() {
        return 8 + GAP;
    }
}
