package fairlead.ui.pipeline.card;

import fairlead.lead.LeadLabel;
import fairlead.lead.LeadRow;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.List;

/// The first tags, as many as have room, and how many more there are.
final class TagsPart implements Part {
    private static final int MOST = 3;
    private static final double GAP = 4;

    private final List<Label> labels = new ArrayList<>();
    private final CardText more = new CardText("card-more");
    private final CardWords words;
    private List<String> tags = List.of();

    TagsPart(CardWords words) {
        this.words = words;
        for (int i = 0; i < MOST; i++) {
            Label label = new Label();
            label.getStyleClass().add("card-tag");
            label.setManaged(false);
            label.setMouseTransparent(true);
            labels.add(label);
        }
    }

    @Override
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(labels);
        nodes.add(more);
        return nodes;
    }

    @Override
    public void show(LeadRow row) {
        tags = row.tags().stream().map(LeadLabel::name).toList();
        for (int i = 0; i < MOST; i++) {
            labels.get(i).setText(i < tags.size() ? tags.get(i) : "");
        }
    }

    @Override
    public double want() {
        return tags.isEmpty() ? 0 : Double.MAX_VALUE;
    }

    @Override
    public void place(double x, double y, double width, double height) {
        double at = x;
        int shown = 0;
        double reserve = words.more(tags.size()).length() * 8.0 + GAP;
        while (shown < Math.min(MOST, tags.size())) {
            Label label = labels.get(shown);
            double want = Math.ceil(label.prefWidth(-1));
            double room = x + width - at - (shown + 1 < tags.size() ? reserve : 0);
            if (want > room && shown > 0) {
                break;
            }
            double tall = Math.ceil(label.prefHeight(-1));
            label.resizeRelocate(
                    Math.round(at),
                    Math.round(y + (height - tall) / 2),
                    Math.min(want, room),
                    tall);
            at += Math.min(want, room) + GAP;
            shown++;
        }
        hideFrom(shown);
        more.show(shown < tags.size() ? words.more(tags.size() - shown) : "");
        more.place(at, y, Math.max(0, x + width - at), height);
    }

    private void hideFrom(int shown) {
        for (int i = 0; i < MOST; i++) {
            labels.get(i).setVisible(i < shown);
        }
    }
}
