package fairlead.ui.lead;

import fairlead.settings.Texts;
import fairlead.ui.control.EllipsisField;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes the flat text controls that save when they are left: Enter saves too, Esc restores.
final class FactInput {

    private static final int LONG = 20;

    private final FactsViewModel model;
    private final Texts texts;

    FactInput(FactsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    EllipsisField line(FactField field) {
        EllipsisField line = new EllipsisField();
        connect(field, line.input());
        line.input().setOnAction(event -> model.commit(field));
        return line;
    }

    TextArea area(FactField field) {
        TextArea input = new TextArea();
        input.setWrapText(true);
        input.setPrefRowCount(4);
        connect(field, input);
        input.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        model.commit(field);
                        event.consume();
                    }
                });
        return input;
    }

    void connect(FactField field, TextInputControl input) {
        input.getStyleClass().add("fact-input");
        String name = texts.get("lead.field." + field.field().label());
        input.setAccessibleText(name);
        input.setPromptText(texts.get("lead.add"));
        input.textProperty().bindBidirectional(field.textProperty());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(input.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(360);
        field.textProperty()
                .subscribe(text -> input.setTooltip(text.length() > LONG ? whole : null));
        input.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                model.commit(field);
                            }
                        });
        input.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean touched = field.isTouched() || !field.messageProperty().get().isEmpty();
                    if (event.getCode() == KeyCode.ESCAPE && touched) {
                        model.keepTheirs(field);
                        input.selectAll();
                        event.consume();
                    }
                });
    }
}
