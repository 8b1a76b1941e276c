package fairlead.ui.pipeline.column;

import fairlead.duplicate.LeadIdentity;
import fairlead.duplicate.Likeness;
import fairlead.importing.value.QuickLead;
import fairlead.lead.LeadStatus;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.board.BoardLinks;
import fairlead.ui.pipeline.state.ColumnViewModel;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.UUID;

/// One line at the top of a column in which a lead is typed; Enter adds it and stays for the next.
public final class QuickAddField extends VBox {
    private static final UUID NEW = new UUID(0, 0);
    private static final int ENOUGH = 3;

    private final BoardContext board;
    private final ColumnViewModel column;
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private final Hyperlink like = new Hyperlink();

    QuickAddField(BoardContext board, ColumnViewModel column) {
        this.board = board;
        this.column = column;
        getStyleClass().add("quick-add");
        field.setPromptText(board.text("pipeline.quick-add.prompt"));
        field.setAccessibleText(board.text("pipeline.command.quick-add"));
        hint.getStyleClass().add("quick-add-hint");
        hint.setWrapText(true);
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        like.getStyleClass().add("quick-add-like");
        like.setWrapText(true);
        like.managedProperty().bind(like.visibleProperty());
        like.visibleProperty().bind(like.textProperty().isNotEmpty());
        getChildren().addAll(field, hint, like);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.textProperty().subscribe(this::preview);
        field.setOnAction(event -> add());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    public void open() {
        setVisible(true);
        field.requestFocus();
    }

    private void preview(String text) {
        hint.setText(
                text.isBlank()
                        ? board.text("pipeline.quick-add.prompt")
                        : new QuickAddWords(board).of(QuickLead.of(text)));
        if (text.strip().length() < ENOUGH) {
            like.setText("");
        } else {
            QuickLead lead = QuickLead.of(text);
            board.model()
                    .advice()
                    .like(
                            new LeadIdentity(
                                    NEW,
                                    lead.name(),
                                    lead.company().orElse(null),
                                    lead.email().orElse(null),
                                    null,
                                    null),
                            found -> tell(text, found));
        }
    }

    /// The likeliest one that is there already; a click opens it.
    private void tell(String asked, List<Likeness> found) {
        if (!asked.equals(field.getText()) || found.isEmpty()) {
            like.setText("");
            return;
        }
        LeadIdentity there = found.getFirst().lead();
        String who = there.company() == null ? there.name() : there.name() + ", " + there.company();
        like.setText(board.text("pipeline.quick-add.like", who));
        like.setOnAction(event -> new BoardLinks(board).openLead(there.id()));
    }

    private void add() {
        if (field.getText().isBlank()) {
            return;
        }
        QuickLead lead = QuickLead.of(field.getText());
        LeadStatus status = column.slot().status().orElse(LeadStatus.NEW_OPPORTUNITIES);
        board.model()
                .writer()
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
