package fairlead.ui.move;

import fairlead.importing.value.DecimalMark;
import fairlead.importing.value.MoneyText;
import fairlead.importing.value.MoneyValue;
import fairlead.lead.LeadField;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a win is worth, and when it was closed.
final class WonPanel extends VBox {
    private final MoveViewModel model;
    private final MoveQuestion.Won question;
    private final TextField value = new TextField();
    private final DatePicker day;
    private final Label problem = new Label();
    private final Texts texts;

    WonPanel(Frame frame, MoveViewModel model, MoveQuestion.Won question) {
        this.texts = frame.texts();
        this.model = model;
        this.question = question;
        getStyleClass().add("move-panel");
        Label title = new Label(texts.get("move.won.title", question.count()));
        title.getStyleClass().add("move-title");
        day = new DatePicker(frame.formats().today());
        day.setMaxWidth(Double.MAX_VALUE);
        day.setAccessibleText(texts.get("move.won.day"));
        problem.getStyleClass().add("move-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(title);
        if (question.count() == 1) {
            value.setText(
                    question.value() == null
                            ? ""
                            : frame.formats().fullMoney(question.value(), question.currency()));
            value.setPromptText(texts.get("move.won.value"));
            value.setAccessibleText(texts.get("move.won.value"));
            value.setOnAction(event -> confirm());
            getChildren().addAll(new Label(texts.get("move.won.value")), value, problem);
        }
        Button confirm = new Button(texts.get("move.won.confirm"));
        confirm.setDefaultButton(true);
        confirm.setOnAction(event -> confirm());
        getChildren()
                .addAll(
                        new Label(texts.get("move.won.day")),
                        day,
                        new MoveButtons(texts, model, confirm));
    }

    private void confirm() {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(LeadField.EXPECTED_CLOSE_DATE, day.getValue());
        String typed = value.getText() == null ? "" : value.getText().strip();
        if (question.count() == 1 && !typed.isEmpty()) {
            Optional<MoneyValue> money = new MoneyText(DecimalMark.UNKNOWN).parse(typed);
            if (money.isEmpty()) {
                problem.setText(texts.get("move.won.not-money"));
                value.requestFocus();
                return;
            }
            values.put(LeadField.VALUE, money.get().amount());
            money.get().currency().ifPresent(code -> values.put(LeadField.CURRENCY, code));
        }
        model.answer(values);
    }
}
