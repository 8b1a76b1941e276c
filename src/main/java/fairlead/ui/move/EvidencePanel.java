package fairlead.ui.move;

import fairlead.lead.Closing;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What speaks for a win that has no signed contract, by one key.
final class EvidencePanel extends VBox {
    private final List<Button> buttons = new ArrayList<>();

    EvidencePanel(Frame frame, MoveViewModel model) {
        Texts texts = frame.texts();
        getStyleClass().add("move-panel");
        Label title = new Label(texts.get("move.evidence.title"));
        title.getStyleClass().add("move-title");
        title.setWrapText(true);
        getChildren().add(title);
        for (Evidence kind : Evidence.values()) {
            Button button = new Button(texts.get("move.evidence." + kind.code()));
            Label key = new Label(Integer.toString(buttons.size() + 1));
            key.getStyleClass().add("move-key");
            button.setGraphic(key);
            button.getStyleClass().add("move-reason");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> model.answer(new Closing(kind.code(), null, null)));
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        Button cancel = new Button(texts.get("shell.cancel"));
        cancel.setOnAction(event -> model.cancel());
        getChildren().add(cancel);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        int number = typed.isEmpty() ? -1 : typed.charAt(0) - '1';
        if (number >= 0 && number < buttons.size()) {
            event.consume();
            buttons.get(number).fire();
        }
    }
}
