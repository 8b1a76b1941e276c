package fairlead.ui.move;

import fairlead.lead.LeadField;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Just the fields that a status requires and the leads lack.
final class MissingPanel extends VBox {
    private final MoveViewModel model;
    private final Map<LeadField, FieldInput> inputs = new EnumMap<>(LeadField.class);
    private final Label problem = new Label();
    private final Texts texts;

    MissingPanel(Frame frame, MoveViewModel model, MoveQuestion.Missing question) {
        this.texts = frame.texts();
        this.model = model;
        getStyleClass().add("move-panel");
        Label title = new Label(texts.get("move.missing.title"));
        title.getStyleClass().add("move-title");
        getChildren().add(title);
        if (!question.guidance().isBlank()) {
            Label guidance = new Label(question.guidance());
            guidance.getStyleClass().add("move-guidance");
            guidance.setWrapText(true);
            getChildren().add(guidance);
        }
        for (LeadField field : question.fields()) {
            FieldInput input = new FieldInput(texts, field, this::confirm);
            inputs.put(field, input);
            getChildren().addAll(new Label(texts.get("lead.field." + field.label())), input.node());
        }
        problem.getStyleClass().add("move-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Button confirm = new Button(texts.get("move.missing.confirm"));
        confirm.setDefaultButton(true);
        confirm.setOnAction(event -> confirm());
        getChildren().addAll(problem, new MoveButtons(texts, model, confirm));
    }

    private void confirm() {
        Map<LeadField, Object> values = new HashMap<>();
        try {
            inputs.forEach((field, input) -> values.put(field, input.value()));
        } catch (FairleadException unreadable) {
            problem.setText(texts.of(unreadable));
            return;
        }
        if (values.containsValue(null)) {
            problem.setText(texts.get("move.missing.all"));
            return;
        }
        model.answer(values);
    }
}
