package fairlead.ui.move;

import fairlead.lead.Closing;
import fairlead.lead.LostReason;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Why leads were lost: one of the reasons, with the keys 1 to 9, who won them, and a note.
final class LostPanel extends VBox {
    private static final KeyCombination SEND =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final int KEYS = 9;
    private static final double HALF = 50;

    private final Texts texts;
    private final MoveViewModel model;
    private final ToggleGroup reasons = new ToggleGroup();
    private final TextField competitor = new TextField();
    private final TextArea note = new TextArea();
    private final Button confirm = new Button();

    LostPanel(Frame frame, MoveViewModel model, MoveQuestion.Lost question) {
        this.texts = frame.texts();
        this.model = model;
        getStyleClass().add("move-panel");
        Label title = new Label(texts.get("move.lost.title", question.count()));
        title.getStyleClass().add("move-title");
        competitor.setPromptText(texts.get("move.lost.competitor"));
        competitor.setAccessibleText(texts.get("move.lost.competitor"));
        note.setPromptText(texts.get("move.lost.note"));
        note.setAccessibleText(texts.get("move.lost.note"));
        note.setPrefRowCount(2);
        note.setWrapText(true);
        competitor.setOnAction(event -> confirm());
        getChildren()
                .addAll(
                        title,
                        grid(question),
                        competitor,
                        note,
                        new MoveButtons(texts, model, confirm));
        confirm.setText(texts.get("move.lost.confirm"));
        confirm.disableProperty().bind(reasons.selectedToggleProperty().isNull());
        confirm.setOnAction(event -> confirm());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private GridPane grid(MoveQuestion.Lost question) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("move-reasons");
        grid.getColumnConstraints().addAll(half(), half());
        for (int i = 0; i < question.reasons().size(); i++) {
            ToggleButton button = button(question.reasons().get(i), i + 1);
            grid.add(button, i % 2, i / 2);
        }
        return grid;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        return half;
    }

    private ToggleButton button(LostReason reason, int number) {
        ToggleButton button = new ToggleButton(words(reason));
        button.getStyleClass().add("move-reason");
        button.setToggleGroup(reasons);
        button.setUserData(reason);
        button.setMaxWidth(Double.MAX_VALUE);
        if (number <= KEYS) {
            Label key = new Label(Integer.toString(number));
            key.getStyleClass().add("move-key");
            button.setGraphic(key);
        }
        return button;
    }

    private String words(LostReason reason) {
        return reason.label() == null || reason.label().isBlank()
                ? texts.get("lead.lost." + reason.code())
                : reason.label();
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.getCharacter().length() != 1) {
            return;
        }
        int number = event.getCharacter().charAt(0) - '1';
        if (number >= 0 && number < Math.min(KEYS, reasons.getToggles().size())) {
            ToggleButton chosen = (ToggleButton) reasons.getToggles().get(number);
            chosen.setSelected(true);
            confirm.requestFocus();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean plainEnter =
                event.getCode() == KeyCode.ENTER
                        && !(event.getTarget() instanceof TextArea)
                        && !(event.getTarget() instanceof Button);
        if (SEND.match(event) || plainEnter && !confirm.isDisabled()) {
            confirm();
            event.consume();
        }
    }

    private void confirm() {
        if (reasons.getSelectedToggle() != null) {
            LostReason reason = (LostReason) reasons.getSelectedToggle().getUserData();
            model.answer(new Closing(reason.code(), text(competitor), text(note)));
        }
    }

    private static String text(TextInputControl field) {
        return field.getText() == null || field.getText().isBlank()
                ? null
                : field.getText().strip();
    }
}
