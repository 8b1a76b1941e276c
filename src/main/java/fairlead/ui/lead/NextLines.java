package fairlead.ui.lead;

import fairlead.intelligence.LeadScore;
import fairlead.intelligence.Signal;
import fairlead.mail.ThreadRow;
import fairlead.meeting.Attendee;
import fairlead.meeting.MeetingRow;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.RelativeTime;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/// The lines for what waits, when one meets, and what agents make of the lead.
final class NextLines {

    private static final int SIGNALS = 5;

    private final Texts texts;
    private final Formats formats;
    private final Links links;

    NextLines(Texts texts, Formats formats, Links links) {
        this.texts = texts;
        this.formats = formats;
        this.links = links;
    }

    Node thread(ThreadRow thread) {
        Label who =
                new Label(
                        texts.get(thread.fromLead() ? "lead.waits.us" : "lead.waits.them"),
                        new FontIcon(thread.fromLead() ? "fth-corner-up-left" : "fth-clock"));
        who.getStyleClass().add(thread.fromLead() ? "waits-us" : "waits-them");
        Label subject =
                new Label(
                        thread.subject() == null ? texts.get("lead.no-subject") : thread.subject());
        subject.getStyleClass().add("next-title");
        RelativeTime when = new RelativeTime(formats, thread.lastAt());
        VBox line = new VBox(subject, row(who, when));
        line.getStyleClass().add("next-line");
        return line;
    }

    Node meeting(MeetingRow meeting) {
        Label title = new Label(meeting.title());
        title.getStyleClass().add("next-title");
        title.setWrapText(true);
        RelativeTime when = new RelativeTime(formats, meeting.start());
        Label exact = new Label(formats.exact(meeting.start()));
        exact.getStyleClass().add("action-meta");
        exact.setWrapText(true);
        VBox line = new VBox(title, exact, when);
        line.getStyleClass().add("next-line");
        String people =
                meeting.attendees().stream()
                        .map(NextLines::name)
                        .filter(name -> name != null)
                        .collect(Collectors.joining(", "));
        if (!people.isEmpty()) {
            Label who = new Label(people);
            who.getStyleClass().add("action-meta");
            who.setWrapText(true);
            line.getChildren().add(who);
        }
        if (meeting.link() != null) {
            Button join = new Button(texts.get("lead.join"), new FontIcon("fth-video"));
            join.getStyleClass().add("quick-day");
            join.setOnAction(event -> links.browse(meeting.link()));
            line.getChildren().add(join);
        }
        return line;
    }

    private static String name(Attendee attendee) {
        return attendee.name() == null ? attendee.email() : attendee.name();
    }

    Node score(LeadScore score) {
        Label overall = new Label(hundred(score.scores().overall()));
        overall.getStyleClass().add("score-overall");
        Label tier =
                new Label(
                        score.tier() == null
                                ? ""
                                : texts.get("timeline.tier." + score.tier().label()));
        tier.getStyleClass().add("score-tier");
        RelativeTime when = new RelativeTime(formats, score.computedAt());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("score-grid");
        bar(grid, 0, "engagement", score.scores().engagement());
        bar(grid, 1, "fit", score.scores().fit());
        bar(grid, 2, "intent", score.scores().intent());
        bar(grid, 3, "momentum", score.scores().momentum());
        VBox line = new VBox(row(overall, tier, spring(), when), grid);
        line.getStyleClass().add("next-line");
        score.signals().stream()
                .filter(signal -> signal.type() != null && signal.weight() != null)
                .sorted(Comparator.comparing((Signal s) -> s.weight().abs()).reversed())
                .limit(SIGNALS)
                .forEach(signal -> line.getChildren().add(signal(signal)));
        return line;
    }

    private Node signal(Signal signal) {
        String key = "lead.signal." + signal.type().toLowerCase(Locale.ROOT);
        Label name = new Label(texts.has(key) ? texts.get(key) : signal.type().replace('_', ' '));
        name.getStyleClass().add("action-meta");
        int points = signal.weight().movePointRight(2).intValue();
        Label weight = new Label((points > 0 ? "+" : points < 0 ? "−" : "") + Math.abs(points));
        weight.getStyleClass().add("score-number");
        return row(name, spring(), weight);
    }

    private void bar(GridPane grid, int row, String name, BigDecimal value) {
        double share = value == null ? 0 : value.doubleValue();
        Label label = new Label(texts.get("lead.score." + name));
        label.getStyleClass().add("action-meta");
        ProgressBar bar = new ProgressBar(share);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("lead.score." + name) + " " + hundred(value));
        GridPane.setHgrow(bar, Priority.ALWAYS);
        Label number = new Label(hundred(value));
        number.getStyleClass().add("score-number");
        grid.addRow(row, label, bar, number);
    }

    private String hundred(BigDecimal share) {
        return share == null ? "–" : formats.number(Math.round(share.doubleValue() * 100));
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("next-row");
        return row;
    }
}
