package fairlead.ui.lead;

import fairlead.action.ActionRow;
import fairlead.action.ActionService;
import fairlead.action.ActionType;
import fairlead.action.DecisionService;
import fairlead.action.PlanAction;
import fairlead.action.RejectReason;
import fairlead.intelligence.LeadScore;
import fairlead.intelligence.ScoreOverride;
import fairlead.intelligence.ScoreService;
import fairlead.mail.ThreadRow;
import fairlead.meeting.MeetingRow;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Latest;
import fairlead.ui.timeline.Desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/// What comes next with one lead: what is to be done, who waits, when one meets, what agents think.
public final class NextViewModel {

    private static final int THREADS = 5;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final LeadReads reads;
    private final ActionService service;
    private final DecisionService decisions;
    private final ScoreService scores;
    private final Desk desk;
    private final Texts texts;
    private final Formats formats;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Next> next = new ReadOnlyObjectWrapper<>(Next.NOTHING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private UUID lead;

    /// Everything at once, as it was read.
    public record Next(
            List<ActionRow> actions,
            List<ThreadRow> threads,
            Optional<MeetingRow> meeting,
            Optional<LeadScore> score) {

        static final Next NOTHING =
                new Next(List.of(), List.of(), Optional.empty(), Optional.empty());

        public Next {
            actions = List.copyOf(actions);
            threads = List.copyOf(threads);
        }
    }

    public NextViewModel(
            LeadReads reads, LeadWrites writes, Desk desk, Texts texts, Formats formats) {
        this.reads = reads;
        this.service = writes.actions();
        this.decisions = writes.decisions();
        this.scores = writes.scores();
        this.desk = desk;
        this.texts = texts;
        this.formats = formats;
    }

    public void show(UUID leadId) {
        if (!leadId.equals(lead)) {
            next.set(Next.NOTHING);
            problem.set("");
        }
        lead = leadId;
        desk.background().run(() -> read(leadId)).onSuccess(next::set).in(slot).start();
    }

    private Next read(UUID leadId) {
        return new Next(
                reads.actions().open(leadId),
                reads.threads().waiting(leadId, THREADS),
                reads.meetings().next(leadId, formats.now()),
                reads.scores().ofLead(leadId));
    }

    /// Plans an action for a day (null: no date), for the person who plans it.
    public void plan(ActionType type, String title, LocalDate due) {
        PlanAction command = planned(type, title, due);
        run(() -> service.plan(desk.me(), command), texts.get("lead.done.plan"));
    }

    public void complete(ActionRow action, String outcome) {
        run(
                () -> service.complete(desk.me(), action.id(), outcome, null),
                texts.get("lead.done.action", action.title()));
    }

    /// Completes an action and plans the one that follows it.
    public void completeAndPlan(ActionRow action, String outcome, String title, LocalDate due) {
        PlanAction following = planned(ActionType.FOLLOW_UP, title, due);
        run(
                () -> service.complete(desk.me(), action.id(), outcome, following),
                texts.get("lead.done.action", action.title()));
    }

    public void move(ActionRow action, LocalDate due) {
        run(
                () -> service.change(desk.me(), action.id(), action.title(), at(due)),
                texts.get("lead.done.move-action", action.title()));
    }

    public void approve(ActionRow action) {
        run(
                () -> decisions.approve(desk.me(), action.id()),
                texts.get("lead.done.approve", action.title()));
    }

    public void dismiss(ActionRow action) {
        run(
                () -> decisions.reject(desk.me(), action.id(), RejectReason.OTHER, null),
                texts.get("lead.done.dismiss", action.title()));
    }

    /// A person's own score until a day, with the reason for it.
    public void override(int hundredths, String reason, LocalDate until) {
        ScoreOverride own =
                new ScoreOverride(BigDecimal.valueOf(hundredths, 2), reason, until, desk.me().id());
        UUID of = lead;
        run(() -> scores.override(desk.me(), of, own), texts.get("lead.done.score"));
    }

    /// The computed score counts again.
    public void dropOverride() {
        UUID of = lead;
        run(() -> scores.override(desk.me(), of, null), texts.get("lead.done.score-dropped"));
    }

    private PlanAction planned(ActionType type, String title, LocalDate due) {
        return new PlanAction(lead, type, title, at(due), desk.me().id());
    }

    private Instant at(LocalDate due) {
        return due == null ? null : due.atTime(MORNING).atZone(formats.zone()).toInstant();
    }

    private void run(Callable<Done<UUID>> work, String said) {
        problem.set("");
        UUID of = lead;
        desk.background()
                .run(work)
                .onSuccess(
                        done -> {
                            desk.told().did(done.workId(), said);
                            if (of.equals(lead)) {
                                show(of);
                            }
                        })
                .on(
                        StaleDataException.class,
                        stale -> {
                            problem.set(texts.get("lead.stale"));
                            show(of);
                        })
                .on(FairleadException.class, bad -> problem.set(texts.of(bad)))
                .start();
    }

    public ReadOnlyObjectProperty<Next> nextProperty() {
        return next.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
