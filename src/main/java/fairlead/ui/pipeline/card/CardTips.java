package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import java.util.function.Function;

/// One tooltip for all cards, which tells of the card under the pointer what does not stand on it.
public final class CardTips {
    private static final Duration PATIENCE = Duration.millis(600);

    private static final double WIDTH = 360;

    private final Tooltip tooltip = new Tooltip();
    private final Function<LeadRow, String> words;

    public CardTips(Function<LeadRow, String> words) {
        this.words = words;
        tooltip.setShowDelay(PATIENCE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
    }

    public void install(CardNode node) {
        Tooltip.install(node, tooltip);
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                event -> tooltip.setText(node.row().map(words).orElse("")));
    }
}
