package fairlead.ui.lead;

import fairlead.mail.ThreadRow;
import fairlead.meeting.Attendee;
import fairlead.meeting.MeetingRow;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.RelativeTime;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/// The lines for what waits and when one meets.
final class NextLines {

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

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("next-row");
        return row;
    }
}
