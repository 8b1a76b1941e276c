package fairlead.ui.pipeline;

import fairlead.lead.LeadRow;
import fairlead.ui.control.Formats;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A lead in the drawer: everything that the board knows of it, and the way to its page.
final class CardPeek extends VBox {
    private final BoardContext board;
    private final GridPane facts = new GridPane();

    CardPeek(BoardContext board, LeadRow row) {
        this.board = board;
        getStyleClass().add("card-peek");
        getStylesheets().add(getClass().getResource("/styles/pipeline.css").toExternalForm());
        Label name = new Label(row.name());
        name.getStyleClass().add("peek-name");
        name.setWrapText(true);
        facts.getStyleClass().add("peek-facts");
        Formats formats = board.frame().formats();
        fact("lead.field.company", row.party().company());
        fact("lead.field.value", board.words().fullValue(row));
        fact("pipeline.field.next_action", board.words().next(row));
        fact("lead.field.email", row.party().email());
        fact("lead.field.phone", row.party().phone());
        fact(
                "lead.field.expected_close_date",
                row.deal().expectedClose() == null ? "" : formats.date(row.deal().expectedClose()));
        fact("lead.field.owner", row.owner() == null ? "" : row.owner().name());
        fact("pipeline.field.days_in_stage", formats.number(row.stage().days()));
        Button open = new Button(board.text("pipeline.command.open"));
        open.setOnAction(event -> new BoardLinks(board).openLead(row.id()));
        getChildren().addAll(name, facts, open);
    }

    private void fact(String key, String value) {
        if (value != null && !value.isEmpty()) {
            Label words = new Label(board.text(key));
            words.getStyleClass().add("peek-label");
            Label shown = new Label(value);
            shown.setWrapText(true);
            facts.addRow(facts.getRowCount(), words, shown);
        }
    }
}
