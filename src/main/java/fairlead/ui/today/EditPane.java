package fairlead.ui.today;

import fairlead.action.ActionEdit;
import fairlead.action.Draft;
import fairlead.action.queue.QueueCard;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// A proposal as a person puts it: what is written here is what runs.
final class EditPane {
    private final TextField title = new TextField();
    private final DatePicker due = new DatePicker();
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Formats formats;
    private final VBox pane = new VBox();
    private final boolean mail;
    private final Instant dueAt;

    EditPane(QueueCard card, Texts texts, Formats formats) {
        this.formats = formats;
        this.dueAt = card.due();
        pane.getStyleClass().add("card-edit");
        title.setText(card.row().title());
        due.setValue(dueAt == null ? null : LocalDate.ofInstant(dueAt, formats.zone()));
        add(texts, "today.task.title", title);
        add(texts, "today.task.due", due);
        Draft draft = card.mail();
        mail = draft != null;
        if (mail) {
            subject.setText(draft.subject());
            body.setText(draft.body());
            body.setWrapText(true);
            add(texts, "today.mail.subject", subject);
            add(texts, "today.mail.body", body);
        }
    }

    private void add(Texts texts, String key, Node field) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("card-muted");
        label.setLabelFor(field);
        field.setAccessibleText(texts.get(key));
        pane.getChildren().addAll(label, field);
    }

    Node node() {
        return pane;
    }

    void focus() {
        if (mail) {
            body.requestFocus();
        } else {
            title.requestFocus();
        }
    }

    ActionEdit edit() {
        return new ActionEdit(
                title.getText(),
                at(),
                mail ? subject.getText() : null,
                mail ? body.getText() : null);
    }

    /// The time of day stays where only the day was looked at.
    private Instant at() {
        LocalDate day = due.getValue();
        if (day == null) {
            return null;
        }
        LocalTime time =
                dueAt == null ? LocalTime.of(9, 0) : LocalTime.ofInstant(dueAt, formats.zone());
        return day.atTime(time).atZone(formats.zone()).toInstant();
    }
}
