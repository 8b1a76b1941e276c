package fairlead.ui.pipeline.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// A short list of which one is chosen by click, arrow keys, or its number.
public final class ChoicePanel extends VBox {
    private static final int KEYS = 9;

    private final List<Button> buttons = new ArrayList<>();

    /// One line and what choosing it does.
    record Choice(String words, Runnable action) {}

    ChoicePanel(String title, List<Choice> choices) {
        getStyleClass().add("choice-panel");
        getStylesheets().add(getClass().getResource("/styles/pipeline.css").toExternalForm());
        Label heading = new Label(title);
        heading.getStyleClass().add("display-heading");
        getChildren().add(heading);
        choices.forEach(this::add);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void add(Choice choice) {
        Button button = new Button(choice.words());
        button.getStyleClass().addAll("quiet", "choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> choice.action().run());
        if (buttons.size() < KEYS) {
            Label key = new Label(Integer.toString(buttons.size() + 1));
            key.getStyleClass().add("choice-key");
            button.setGraphic(key);
        }
        buttons.add(button);
        getChildren().add(button);
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int at = buttons.indexOf(getScene().getFocusOwner()) + step;
            buttons.get(Math.floorMod(at, buttons.size())).requestFocus();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        int number = event.getCharacter().isEmpty() ? -1 : event.getCharacter().charAt(0) - '1';
        if (number >= 0 && number < Math.min(KEYS, buttons.size())) {
            event.consume();
            buttons.get(number).fire();
        }
    }
}
