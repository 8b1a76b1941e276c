package fairlead.ui.today;

import fairlead.action.Aside;
import fairlead.action.hours.WorkingHours;
import fairlead.action.queue.QueueKind;
import fairlead.action.queue.QueueRow;
import fairlead.meeting.MeetingRow;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.DatePanel;

import javafx.scene.Node;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Asks until when a line is put aside: a day, their reply, the next meeting with them, or until
/// this computer is online again.
final class AsideChoices {
    private static final int FAR = 365;

    private final TodayViewModel model;
    private final TodayWords words;
    private final Frame frame;
    private final Texts texts;

    AsideChoices(TodayViewModel model, TodayWords words, Frame frame) {
        this.model = model;
        this.words = words;
        this.frame = frame;
        this.texts = frame.texts();
    }

    /// What the question rests on: when one works, and the next meeting with them.
    record Known(WorkingHours hours, Optional<MeetingRow> meeting) {}

    void open(QueueRow row, Node anchor, Known known) {
        WorkingHours hours = known.hours();
        LocalDate today = frame.formats().today();
        Choices choices = new Choices(frame.popovers(), texts.get("today.snooze.until"));
        choices.add(texts.get("today.snooze.tomorrow"), () -> until(row, today.plusDays(1), hours));
        LocalDate workday = hours.nextWorkday(today);
        choices.add(
                texts.get("today.snooze.workday", frame.formats().date(workday)),
                () -> until(row, workday, hours));
        choices.add(texts.get("today.snooze.three"), () -> until(row, today.plusDays(3), hours));
        choices.add(texts.get("today.snooze.seven"), () -> until(row, today.plusDays(7), hours));
        choices.add(
                texts.get("today.snooze.pick"),
                () ->
                        new DatePanel(frame.popovers())
                                .show(anchor, today.plusDays(1), day -> until(row, day, hours)));
        if (row.kind() == QueueKind.PROPOSAL || row.kind() == QueueKind.ACTION) {
            events(choices, row, hours.opens(today.plusDays(FAR)), known.meeting());
        }
        choices.open(anchor);
    }

    private void events(Choices choices, QueueRow row, Instant far, Optional<MeetingRow> meeting) {
        choices.add(texts.get("today.snooze.reply"), () -> snooze(row, Aside.forReply(far)));
        meeting.ifPresent(next -> untilMeeting(choices, row, next));
        if (model.untilOnline().isOffline()) {
            choices.add(
                    texts.get("today.snooze.online"),
                    () -> {
                        model.untilOnline().keep(row.id());
                        snooze(row, Aside.until(far));
                    });
        }
    }

    private void untilMeeting(Choices choices, QueueRow row, MeetingRow next) {
        Aside aside = Aside.untilMeeting(next.id(), next.start());
        if (aside.until().isAfter(frame.formats().now())) {
            choices.add(
                    texts.get("today.snooze.meeting", frame.formats().exact(next.start())),
                    () -> snooze(row, aside));
        }
    }

    private void until(QueueRow row, LocalDate day, WorkingHours hours) {
        snooze(row, Aside.until(hours.opens(day)));
    }

    private void snooze(QueueRow row, Aside aside) {
        model.decide(row, () -> model.writer().snooze(row, aside), words.said("snoozed", row));
    }
}
