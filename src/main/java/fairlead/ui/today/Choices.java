package fairlead.ui.today;

import fairlead.ui.shell.Popovers;
import fairlead.ui.timeline.Panels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// A question with a few answers, each of them one key: 1, 2, 3 and so on.
final class Choices {
    private final Popovers popovers;
    private final VBox panel;
    private final List<Runnable> answers = new ArrayList<>();
    private Runnable close = () -> {};

    Choices(Popovers popovers, String question) {
        this.popovers = popovers;
        panel = Panels.titled(question);
        panel.getStyleClass().add("choices");
        panel.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    Choices add(String text, Runnable action) {
        Runnable answer =
                () -> {
                    close.run();
                    action.run();
                };
        answers.add(answer);
        Label key = new Label(String.valueOf(answers.size()));
        key.getStyleClass().add("keycap");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(new Label(text), space, key);
        line.getStyleClass().add("choice");
        Button button = new Button(null, line);
        button.getStyleClass().add("menu-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(text);
        button.setOnAction(event -> answer.run());
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        panel.getChildren().add(button);
        return this;
    }

    Choices add(Node node) {
        panel.getChildren().add(node);
        return this;
    }

    Runnable open(Node anchor) {
        close = popovers.show(anchor, panel);
        return () -> close.run();
    }

    private void typed(KeyEvent event) {
        boolean inText = event.getTarget() instanceof javafx.scene.control.TextInputControl;
        String typed = event.getCharacter();
        if (!inText && typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
            int answer = typed.charAt(0) - '1';
            if (answer >= 0 && answer < answers.size()) {
                event.consume();
                answers.get(answer).run();
            }
        }
    }
}
