package fairlead.ui.move;

import fairlead.lead.Closing;
import fairlead.lead.EvidenceRequiredException;
import fairlead.lead.LeadField;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.MissingFieldsException;
import fairlead.lead.MoveLeads;
import fairlead.lead.ReasonStore;
import fairlead.lead.StatusSetting;
import fairlead.lead.StatusStore;
import fairlead.storage.Actor;
import fairlead.storage.Done;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.UndoStack;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Moves leads on every path of the window: asks for what a status needs, then moves, and offers to
/// undo. Nothing has happened before the last answer.
public final class MoveViewModel {
    private final LeadService leads;
    private final StatusStore statuses;
    private final ReasonStore reasons;
    private final Actor me;
    private final Background background;
    private final UndoStack undo;
    private final ReadOnlyObjectWrapper<MoveQuestion> question = new ReadOnlyObjectWrapper<>();
    private Pending pending;

    public MoveViewModel(
            LeadService leads,
            StatusStore statuses,
            ReasonStore reasons,
            Actor me,
            Background background,
            UndoStack undo) {
        this.leads = leads;
        this.statuses = statuses;
        this.reasons = reasons;
        this.me = me;
        this.background = background;
        this.undo = undo;
    }

    /// What is asked at the moment; null when nothing is.
    public ReadOnlyObjectProperty<MoveQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// What the caller wants to hear: that it is done, or that the leads stay where they were.
    public interface Outcome {
        /// For whoever hears of the move by the commit itself.
        Outcome NONE =
                new Outcome() {
                    @Override
                    public void done() {}

                    @Override
                    public void stayed() {}
                };

        void done();

        void stayed();
    }

    /// Moves the leads; `said` tells the person afterwards what happened. A question that is still
    /// open is dropped, and its leads stay.
    public void move(MoveLeads command, List<LeadRow> rows, String said, Outcome outcome) {
        cancel();
        pending = new Pending(command, rows, said, outcome);
        if (enters(LeadStatus.CLOSED_LOST) && command.closing().reason() == null) {
            askWhyLost();
        } else if (enters(LeadStatus.CLOSED_WON)) {
            question.set(won());
        } else {
            run();
        }
    }

    public void answer(Closing why) {
        pending = pending.with(pending.command.because(why));
        question.set(null);
        run();
    }

    /// Values for what was missing, or for what a win confirms.
    public void answer(Map<LeadField, Object> values) {
        MoveLeads asked = pending.command;
        Map<LeadField, Object> all = new HashMap<>(asked.values());
        all.putAll(values);
        pending =
                pending.with(
                        new MoveLeads(
                                asked.leads(), asked.to(), asked.closing(), asked.place(), all));
        question.set(null);
        run();
    }

    /// Puts the leads back.
    public void cancel() {
        question.set(null);
        if (pending != null) {
            Pending dropped = pending;
            pending = null;
            dropped.outcome.stayed();
        }
    }

    private boolean enters(LeadStatus status) {
        return pending.command.to() == status
                && pending.rows.stream().anyMatch(row -> row.status() != status);
    }

    private void askWhyLost() {
        Pending asking = pending;
        background
                .run(reasons::active)
                .onSuccess(
                        found -> {
                            if (pending == asking) {
                                question.set(new MoveQuestion.Lost(asking.rows.size(), found));
                            }
                        })
                .start();
    }

    private MoveQuestion won() {
        if (pending.rows.size() != 1) {
            return new MoveQuestion.Won(pending.rows.size(), null, null);
        }
        LeadRow row = pending.rows.getFirst();
        return new MoveQuestion.Won(1, row.deal().value(), row.deal().currency());
    }

    private void run() {
        Pending running = pending;
        background
                .run(() -> leads.move(me, running.command))
                .onSuccess(done -> finish(running, done))
                .on(MissingFieldsException.class, missing -> askFor(running, missing))
                .on(EvidenceRequiredException.class, none -> askForEvidence(running))
                .then(() -> giveUp(running))
                .start();
    }

    private void finish(Pending running, Done<Integer> done) {
        running.finished = true;
        if (pending == running) {
            pending = null;
        }
        undo.did(done.workId(), running.said);
        running.outcome.done();
    }

    private void askFor(Pending running, MissingFieldsException missing) {
        if (pending != running) {
            return;
        }
        running.asking = true;
        background
                .run(() -> guidance(running.command.to()))
                .onSuccess(guidance -> ask(running, missing, guidance))
                .start();
    }

    private void ask(Pending running, MissingFieldsException missing, String guidance) {
        if (pending == running) {
            question.set(
                    new MoveQuestion.Missing(
                            running.rows.size(), running.command.to(), missing.fields(), guidance));
        }
    }

    private void askForEvidence(Pending running) {
        if (pending == running) {
            running.asking = true;
            question.set(new MoveQuestion.Evidence(running.rows.size()));
        }
    }

    private String guidance(LeadStatus status) {
        return statuses.all().stream()
                .filter(setting -> setting.status() == status)
                .map(StatusSetting::guidance)
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
    }

    private void giveUp(Pending running) {
        if (!running.finished && !running.asking && pending == running) {
            pending = null;
            running.outcome.stayed();
        }
    }

    private static final class Pending {
        private final MoveLeads command;
        private final List<LeadRow> rows;
        private final String said;
        private final Outcome outcome;
        private boolean finished;
        private boolean asking;

        Pending(MoveLeads command, List<LeadRow> rows, String said, Outcome outcome) {
            this.command = command;
            this.rows = List.copyOf(rows);
            this.said = said;
            this.outcome = outcome;
        }

        Pending with(MoveLeads other) {
            return new Pending(other, rows, said, outcome);
        }
    }
}
