package fairlead.ui.lead;

import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Popovers;
import fairlead.ui.timeline.Panels;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for a person's own score: how much, why, and until when.
final class ScorePanel {

    private static final int HALF = 50;
    private static final int STEP = 5;
    private static final int DAYS = 30;

    private final NextViewModel model;
    private final Popovers popovers;
    private final Texts texts;
    private final Formats formats;

    ScorePanel(NextViewModel model, Popovers popovers, Texts texts, Formats formats) {
        this.model = model;
        this.popovers = popovers;
        this.texts = texts;
        this.formats = formats;
    }

    void open(Node anchor) {
        Spinner<Integer> score = new Spinner<>(0, 100, HALF, STEP);
        score.setEditable(true);
        score.setAccessibleText(texts.get("lead.score"));
        TextField reason = new TextField();
        reason.setPromptText(texts.get("lead.score.why"));
        reason.setAccessibleText(texts.get("lead.score.why"));
        DatePicker until = new DatePicker(formats.today().plusDays(DAYS));
        until.setAccessibleText(texts.get("lead.score.until"));
        Button save = new Button(texts.get("lead.score.save"));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> reason.getText().isBlank() || until.getValue() == null,
                                reason.textProperty(),
                                until.valueProperty()));
        VBox panel =
                Panels.titled(
                        texts.get("lead.score.set"),
                        score,
                        reason,
                        new Label(texts.get("lead.score.until")),
                        until,
                        save);
        Runnable close = popovers.show(anchor, panel);
        save.setOnAction(
                event -> {
                    close.run();
                    model.override(score.getValue(), reason.getText().strip(), until.getValue());
                });
        score.requestFocus();
    }
}
