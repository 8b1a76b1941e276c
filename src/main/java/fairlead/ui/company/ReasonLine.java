package fairlead.ui.company;

import fairlead.lead.LostReason;
import fairlead.settings.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One reason for losses: the key that chooses it, its name, whether it is offered, its place.
final class ReasonLine extends HBox {
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final int KEYS = 9;

    private final StatusesViewModel model;
    private final Texts texts;
    private final Label key = new Label();
    private final TextField name = new TextField();
    private final CheckBox offered;
    private final Button up;
    private final Button down;
    private LostReason reason;

    ReasonLine(StatusesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        up = step(-1);
        down = step(1);
        getStyleClass().add("company-reason");
        key.getStyleClass().add("company-key");
        name.setAccessibleText(texts.get("company.reason.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> rename());
        name.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                rename();
                            }
                        });
        offered = new CheckBox(texts.get("company.reason.offer"));
        offered.setMinWidth(USE_PREF_SIZE);
        offered.setOnAction(
                event -> {
                    boolean wanted = offered.isSelected();
                    offered.setSelected(reason.isActive());
                    model.offerReason(reason, wanted);
                });
        getChildren().addAll(key, name, offered, up, down);
    }

    /// `number` is the key that chooses it, from 1; 0 for none.
    void show(LostReason shown, int number, Ends ends) {
        reason = shown;
        key.setText(number > 0 && number <= KEYS ? Integer.toString(number) : "");
        name.setPromptText(model.usual(shown));
        if (!name.isFocused()) {
            name.setText(model.name(shown));
        }
        up.setDisable(ends.first());
        down.setDisable(ends.last());
        offered.setSelected(shown.isActive());
        pseudoClassStateChanged(RETIRED, !shown.isActive());
    }

    private void rename() {
        model.renameReason(reason, name.getText() == null ? "" : name.getText());
    }

    private Button step(int step) {
        return new StepButton(texts, step, () -> model.moveReason(reason, step));
    }
}
