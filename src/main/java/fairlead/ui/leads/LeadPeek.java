package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadRow;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A lead in the drawer: everything that the list knows of it, and the way to its page.
final class LeadPeek extends VBox {
    LeadPeek(LeadRow row, LeadWords words, Frame frame, Runnable open) {
        getStyleClass().add("lead-peek");
        getStylesheets().add(getClass().getResource("/styles/leads.css").toExternalForm());
        Label name = new Label(row.name());
        name.getStyleClass().add("lead-peek-name");
        name.setWrapText(true);
        GridPane facts = new GridPane();
        facts.getStyleClass().add("lead-peek-facts");
        ListLook.possible()
                .filter(column -> column != LeadColumn.NAME)
                .forEach(column -> fact(facts, words.title(column), words.peek(row, column)));
        Button page = new Button(frame.texts().get("leads.command.open"));
        page.setOnAction(event -> open.run());
        getChildren().addAll(name, facts, page);
    }

    private static void fact(GridPane facts, String title, String value) {
        if (!value.isEmpty()) {
            Label label = new Label(title);
            label.getStyleClass().add("lead-peek-label");
            Label shown = new Label(value);
            shown.setWrapText(true);
            facts.addRow(facts.getRowCount(), label, shown);
        }
    }
}
