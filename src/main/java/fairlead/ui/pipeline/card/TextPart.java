package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;

import javafx.scene.Node;

import java.util.List;
import java.util.function.Function;

/// A plain line of text.
final class TextPart implements Part {
    private final CardText text;
    private final Function<LeadRow, String> words;

    TextPart(String style, Function<LeadRow, String> words) {
        this.text = new CardText(style);
        this.words = words;
    }

    @Override
    public List<Node> nodes() {
        return List.of(text);
    }

    @Override
    public void show(LeadRow card) {
        text.show(words.apply(card));
    }

    @Override
    public double want() {
        return text.want();
    }

    @Override
    public void place(double x, double y, double width, double height) {
        text.place(x, y, width, height);
    }
}
