package fairlead.ui.lead;

import fairlead.lead.visit.VisitedLead;
import fairlead.settings.Texts;
import fairlead.ui.control.RelativeTime;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.WorkingList;
import fairlead.ui.timeline.Panels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.concurrent.Callable;

/// The leads that were looked at last, one press away; the second is chosen first, since the first
/// is where one mostly is.
public final class RecentLeads {

    private final Callable<List<VisitedLead>> recent;
    private final Frame frame;
    private final Texts texts;

    /// `recent` reads them, the newest first; it is called on a worker.
    public RecentLeads(Callable<List<VisitedLead>> recent, Frame frame) {
        this.recent = recent;
        this.frame = frame;
        this.texts = frame.texts();
    }

    /// Opens the list in the middle of the window.
    public void open() {
        if (!frame.popovers().isOpen()) {
            frame.background().run(recent).onSuccess(this::show).start();
        }
    }

    private void show(List<VisitedLead> leads) {
        VBox panel = Panels.titled(texts.get("lead.recent"));
        panel.getStyleClass().add("recent-leads");
        if (leads.isEmpty()) {
            panel.getChildren().add(new Label(texts.get("lead.recent.none")));
        }
        WorkingList list = new WorkingList(leads.stream().map(VisitedLead::id).toList());
        Runnable[] close = {() -> {}};
        for (VisitedLead lead : leads) {
            Button line = line(lead);
            line.setOnAction(
                    event -> {
                        close[0].run();
                        frame.navigator().openLead(lead.id(), list);
                    });
            panel.getChildren().add(line);
        }
        panel.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(panel, event));
        close[0] = frame.popovers().showCentered(panel);
        if (leads.size() > 1) {
            panel.getChildren().get(2).requestFocus();
        }
    }

    private Button line(VisitedLead lead) {
        String said = lead.company() == null ? lead.name() : lead.name() + ", " + lead.company();
        Label name = new Label(said);
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        RelativeTime when = new RelativeTime(frame.formats(), lead.viewedAt());
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = new HBox(name, gap, when);
        words.getStyleClass().add("peek-line");
        Button line = new Button(null, words);
        words.minWidthProperty().bind(line.widthProperty().subtract(24));
        words.maxWidthProperty().bind(words.minWidthProperty());
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("menu-line");
        line.setAccessibleText(said);
        return line;
    }

    /// Ctrl+Tab again and the arrows walk through the lines.
    private static void walk(VBox panel, KeyEvent event) {
        boolean down =
                event.getCode() == KeyCode.DOWN
                        || event.getCode() == KeyCode.TAB && !event.isShiftDown();
        boolean up =
                event.getCode() == KeyCode.UP
                        || event.getCode() == KeyCode.TAB && event.isShiftDown();
        if (!down && !up) {
            return;
        }
        List<Node> lines = panel.getChildren().stream().filter(Button.class::isInstance).toList();
        int at = lines.indexOf(panel.getScene().getFocusOwner());
        if (!lines.isEmpty()) {
            lines.get(Math.floorMod(at + (down ? 1 : -1), lines.size())).requestFocus();
        }
        event.consume();
    }
}
