package fairlead.ui.lead;

import fairlead.action.ActionRow;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.Panels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;

/// Done, and what next: how it went in a few words, and the following action in one press.
final class DonePanel {

    private final NextViewModel model;
    private final Frame frame;
    private final Texts texts;

    DonePanel(NextViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
    }

    void open(Node anchor, ActionRow action) {
        TextField outcome = field("lead.done.outcome");
        Label question = new Label(texts.get("lead.done.next"));
        TextField next = field("lead.done.next-title");
        HBox days = new HBox();
        days.getStyleClass().add("action-decide");
        Button only = new Button(texts.get("lead.done.only"));
        only.getStyleClass().add("accent");
        VBox panel =
                Panels.titled(
                        texts.get("lead.done.title", action.title()),
                        outcome,
                        only,
                        question,
                        next,
                        days);
        Runnable close = frame.popovers().show(anchor, panel);
        Runnable finish =
                () -> {
                    close.run();
                    model.complete(action, outcome.getText());
                };
        only.setOnAction(event -> finish.run());
        outcome.setOnAction(event -> finish.run());
        LocalDate today = frame.formats().today();
        days.getChildren()
                .setAll(
                        day("lead.day.tomorrow", today.plusDays(1), action, outcome, next, close),
                        day("lead.day.three", today.plusDays(3), action, outcome, next, close),
                        day("lead.day.week", today.plusWeeks(1), action, outcome, next, close));
    }

    private Button day(
            String key,
            LocalDate due,
            ActionRow action,
            TextField outcome,
            TextField next,
            Runnable close) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("quick-day");
        button.setOnAction(
                event -> {
                    close.run();
                    String typed = next.getText().isBlank() ? action.title() : next.getText();
                    model.completeAndPlan(action, outcome.getText(), typed, due);
                });
        return button;
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        return field;
    }
}
