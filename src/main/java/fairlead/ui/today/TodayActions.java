package fairlead.ui.today;

import fairlead.action.ActionType;
import fairlead.action.RejectReason;
import fairlead.action.hours.WorkingHours;
import fairlead.action.queue.QueueRow;
import fairlead.settings.Texts;
import fairlead.team.Person;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What the keys do with the chosen row, and the small questions that some of them ask.
final class TodayActions {
    private final TodayViewModel model;
    private final TodayWords words;
    private final Frame frame;
    private final Texts texts;

    TodayActions(TodayViewModel model, TodayWords words, Frame frame) {
        this.model = model;
        this.words = words;
        this.frame = frame;
        this.texts = frame.texts();
    }

    /// Agrees, completes, settles or plans on, whatever the row is.
    void approve(QueueRow row, Node anchor) {
        TodayWriter writer = model.writer();
        switch (row.kind()) {
            case PROPOSAL ->
                    model.decide(row, () -> writer.approve(row), words.said("approved", row));
            case ACTION -> {
                if (DayChoice.ASK_NEXT.isOn(frame.settings().get())) {
                    askNext(row, anchor);
                } else {
                    complete(row, null, 0);
                }
            }
            case THREAD -> model.decide(row, () -> writer.settle(row), words.said("settled", row));
            case MEETING, LEAD -> askPlan(row, anchor);
        }
    }

    void reject(QueueRow row, Node anchor) {
        Choices choices = new Choices(frame.popovers(), texts.get("today.reject.why"));
        for (RejectReason reason : RejectReason.values()) {
            if (reason != RejectReason.OTHER) {
                choices.add(reason(reason), () -> reject(row, reason, null));
            }
        }
        TextField other = field("today.reject.other");
        other.setOnAction(
                event -> {
                    frame.popovers().closeAll();
                    reject(row, RejectReason.OTHER, other.getText());
                });
        choices.add(other).open(anchor);
    }

    private void reject(QueueRow row, RejectReason reason, String typed) {
        model.decide(
                row, () -> model.writer().reject(row, reason, typed), words.said("rejected", row));
    }

    private String reason(RejectReason reason) {
        return texts.get(
                "today.reject." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Gives a proposal or an action to somebody else.
    void delegate(QueueRow row, Node anchor, List<Person> colleagues) {
        Choices choices =
                new Choices(
                        frame.popovers(),
                        texts.get(
                                colleagues.isEmpty()
                                        ? "today.delegate.nobody"
                                        : "today.delegate.to"));
        colleagues.forEach(
                one ->
                        choices.add(
                                one.name(),
                                () ->
                                        model.decide(
                                                row,
                                                () -> model.writer().delegate(row, one.id()),
                                                texts.get(
                                                        "today.said.delegated",
                                                        one.name(),
                                                        words.title(row)))));
        choices.open(anchor);
    }

    /// Done, and what next.
    private void askNext(QueueRow row, Node anchor) {
        TextField next = field("today.next.title");
        Choices choices = new Choices(frame.popovers(), texts.get("today.next.done", row.title()));
        choices.add(texts.get("today.next.nothing"), () -> complete(row, null, 0));
        choices.add(texts.get("today.next.tomorrow"), () -> complete(row, next.getText(), 1));
        choices.add(texts.get("today.next.three"), () -> complete(row, next.getText(), 3));
        choices.add(texts.get("today.next.week"), () -> complete(row, next.getText(), 7));
        choices.add(next).open(anchor);
    }

    private void complete(QueueRow row, String next, int days) {
        Instant due = days == 0 ? null : morning(days);
        String title = next == null || next.isBlank() ? row.title() : next;
        model.decide(row, () -> model.writer().complete(row, title, due), words.said("done", row));
    }

    /// What comes next with a lead that is quiet, or that one has met.
    private void askPlan(QueueRow row, Node anchor) {
        TextField title = field("today.next.title");
        Choices choices =
                new Choices(frame.popovers(), texts.get("today.next.plan", row.lead().name()));
        choices.add(texts.get("today.next.today"), () -> plan(row, title.getText(), 0));
        choices.add(texts.get("today.next.tomorrow"), () -> plan(row, title.getText(), 1));
        choices.add(texts.get("today.next.three"), () -> plan(row, title.getText(), 3));
        choices.add(texts.get("today.next.week"), () -> plan(row, title.getText(), 7));
        choices.add(title).open(anchor);
    }

    private void plan(QueueRow row, String typed, int days) {
        String title =
                typed.isBlank()
                        ? texts.get("today.next.follow-up", row.lead().name())
                        : typed.strip();
        model.decide(
                row,
                () -> model.writer().plan(row, title, morning(days), ActionType.FOLLOW_UP),
                words.said("planned", row));
    }

    private Instant morning(int days) {
        WorkingHours usual = WorkingHours.usual(frame.formats().zone());
        return usual.opens(frame.formats().today().plusDays(days));
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        return field;
    }
}
