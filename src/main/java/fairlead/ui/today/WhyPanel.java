package fairlead.ui.today;

import fairlead.action.queue.QueueRow;
import fairlead.action.queue.Rung;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.Panels;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Where a line stands on the ladder, of which there is no other.
final class WhyPanel {
    private final TodayWords words;
    private final Frame frame;
    private final Texts texts;

    WhyPanel(TodayWords words, Frame frame) {
        this.words = words;
        this.frame = frame;
        this.texts = frame.texts();
    }

    void open(QueueRow row, Node anchor) {
        VBox panel = Panels.titled(texts.get("today.why", words.why(row)));
        int place = 1;
        for (Rung rung : Rung.values()) {
            Label line = new Label(place + ". " + words.rung(rung));
            line.setWrapText(true);
            line.getStyleClass().add(rung == row.rung() ? "why-here" : "why-other");
            panel.getChildren().add(line);
            place++;
        }
        Label order = new Label(texts.get("today.why.order"));
        order.setWrapText(true);
        panel.getChildren().add(order);
        panel.getStyleClass().add("choices");
        panel.setFocusTraversable(true);
        frame.popovers().show(anchor, panel);
    }
}
