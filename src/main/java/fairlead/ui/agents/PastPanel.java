package fairlead.ui.agents;

import fairlead.autonomy.matrix.PastProposal;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.timeline.Panels;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;

/// The proposals behind a number; each leads to its lead.
final class PastPanel {
    private final Frame frame;

    PastPanel(Frame frame) {
        this.frame = frame;
    }

    void open(Node anchor, String title, List<PastProposal> rows) {
        ListView<PastProposal> list = new ListView<>();
        list.getItems().setAll(rows);
        list.setAccessibleText(title);
        list.getStyleClass().add("past-rows");
        list.setCellFactory(
                view ->
                        new ListCell<>() {
                            @Override
                            protected void updateItem(PastProposal one, boolean empty) {
                                super.updateItem(one, empty);
                                setText(empty ? null : said(one));
                            }
                        });
        list.setOnMouseClicked(event -> go(list.getSelectionModel().getSelectedItem()));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        go(list.getSelectionModel().getSelectedItem());
                    }
                });
        VBox panel = Panels.titled(title, list);
        panel.getStylesheets()
                .add(PastPanel.class.getResource("/styles/agents.css").toExternalForm());
        frame.popovers().show(anchor, panel);
    }

    private String said(PastProposal one) {
        String day = frame.formats().date(LocalDate.ofInstant(one.made(), frame.formats().zone()));
        String ended = frame.texts().get("agents.ended." + one.status().label());
        return day + " · " + one.lead() + " · " + one.title() + " · " + ended;
    }

    private void go(PastProposal one) {
        if (one != null) {
            frame.popovers().closeAll();
            frame.navigator().go(new Place.LeadPage(one.leadId()));
        }
    }
}
