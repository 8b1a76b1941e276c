package fairlead.ui.pipeline;

import fairlead.importing.value.QuickLead;
import fairlead.lead.LeadStatus;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// One line at the top of a column in which a lead is typed; Enter adds it and stays for the next.
final class QuickAddField extends VBox {
    private final BoardContext board;
    private final ColumnViewModel column;
    private final TextField field = new TextField();
    private final Label hint = new Label();

    QuickAddField(BoardContext board, ColumnViewModel column) {
        this.board = board;
        this.column = column;
        getStyleClass().add("quick-add");
        field.setPromptText(board.text("pipeline.quick-add.prompt"));
        field.setAccessibleText(board.text("pipeline.command.quick-add"));
        hint.getStyleClass().add("quick-add-hint");
        hint.setWrapText(true);
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        getChildren().addAll(field, hint);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.textProperty().subscribe(this::preview);
        field.setOnAction(event -> add());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void open() {
        setVisible(true);
        field.requestFocus();
    }

    private void preview(String text) {
        hint.setText(text.isBlank() ? "" : new QuickAddWords(board).of(QuickLead.of(text)));
    }

    private void add() {
        if (field.getText().isBlank()) {
            return;
        }
        QuickLead lead = QuickLead.of(field.getText());
        LeadStatus status = column.slot().status().orElse(LeadStatus.NEW_OPPORTUNITIES);
        board.model()
                .add(
                        lead.in(status, board.model().currency()),
                        board.text("pipeline.added", lead.name()));
        field.clear();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            setVisible(false);
            event.consume();
        }
    }
}
