package fairlead.ui.lead;

import fairlead.action.ActionRow;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.DatePanel;
import fairlead.ui.timeline.Names;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The line of one action: a box to tick, its title, when it is due and whose it is.
final class ActionLines {

    private final NextViewModel model;
    private final Names names;
    private final Frame frame;
    private final Texts texts;
    private final Formats formats;

    ActionLines(NextViewModel model, Names names, Frame frame) {
        this.model = model;
        this.names = names;
        this.frame = frame;
        this.texts = frame.texts();
        this.formats = frame.formats();
    }

    Node line(ActionRow action) {
        Label title = new Label(action.title());
        title.getStyleClass().add("action-title");
        title.setWrapText(true);
        VBox text = new VBox(title);
        text.getStyleClass().add("action-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox();
        line.getStyleClass().add("action-line");
        if (action.isProposal()) {
            line.getStyleClass().add("action-proposal");
            Label agent = new Label(texts.get("lead.proposal"), new FontIcon("fth-cpu"));
            agent.getStyleClass().add("agent-mark");
            agent.setWrapText(true);
            text.getChildren().addFirst(agent);
            if (action.reason() != null) {
                Label reason = new Label(action.reason());
                reason.getStyleClass().add("action-meta");
                reason.setWrapText(true);
                text.getChildren().add(reason);
            }
            text.getChildren().add(decide(action));
        } else {
            line.getChildren().add(tick(action));
            text.getChildren().add(meta(action));
        }
        line.getChildren().add(text);
        return line;
    }

    private Node decide(ActionRow action) {
        Button yes = new Button(texts.get("lead.approve"));
        yes.getStyleClass().add("quick-day");
        yes.setOnAction(event -> model.approve(action));
        Button no = new Button(texts.get("lead.dismiss"));
        no.getStyleClass().add("quick-day");
        no.setOnAction(event -> model.dismiss(action));
        HBox both = new HBox(yes, no);
        both.getStyleClass().add("action-decide");
        return both;
    }

    private Node tick(ActionRow action) {
        Button tick = new Button(null, new FontIcon("fth-check"));
        tick.getStyleClass().add("action-tick");
        tick.setAccessibleText(texts.get("lead.done.mark", action.title()));
        tick.setTooltip(new Tooltip(texts.get("lead.done.mark", action.title())));
        tick.setOnAction(event -> new DonePanel(model, frame).open(tick, action));
        return tick;
    }

    private Node meta(ActionRow action) {
        Button due = new Button(due(action), new FontIcon("fth-calendar"));
        due.getStyleClass().addAll("action-due", dueStyle(action));
        due.setMinWidth(Button.USE_PREF_SIZE);
        due.setOnAction(
                event ->
                        new DatePanel(frame.popovers())
                                .show(due, day(action), day -> model.move(action, day)));
        if (action.dueAt() != null) {
            due.setTooltip(new Tooltip(formats.exact(action.dueAt())));
        }
        List<Node> parts = new ArrayList<>(List.of(due));
        if (action.assignedTo() != null) {
            Label who = new Label(names.person(action.assignedTo()));
            who.getStyleClass().add("action-meta");
            parts.add(who);
        }
        HBox meta = new HBox(parts.toArray(Node[]::new));
        meta.getStyleClass().add("action-foot");
        return meta;
    }

    private LocalDate day(ActionRow action) {
        return action.dueAt() == null
                ? formats.today()
                : LocalDate.ofInstant(action.dueAt(), formats.zone());
    }

    private String due(ActionRow action) {
        if (action.dueAt() == null) {
            return texts.get("lead.due.none");
        }
        LocalDate day = day(action);
        LocalDate today = formats.today();
        if (day.isBefore(today)) {
            return texts.get("lead.due.overdue", formats.date(day));
        }
        if (day.equals(today)) {
            return texts.get("lead.due.today");
        }
        return day.equals(today.plusDays(1)) ? texts.get("lead.day.tomorrow") : formats.date(day);
    }

    private String dueStyle(ActionRow action) {
        if (action.dueAt() == null) {
            return "due-none";
        }
        int order = day(action).compareTo(formats.today());
        return order < 0 ? "due-overdue" : order == 0 ? "due-today" : "due-future";
    }
}
