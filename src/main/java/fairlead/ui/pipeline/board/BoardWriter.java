package fairlead.ui.pipeline.board;

import fairlead.action.ActionService;
import fairlead.action.PlanAction;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadRow;
import fairlead.lead.NewLead;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.UndoStack;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Adds and edits leads and settles their next steps, each with a way back.
public final class BoardWriter {
    private final BoardServices services;
    private final Background background;
    private final UndoStack undo;

    BoardWriter(BoardServices services, Background background, UndoStack undo) {
        this.services = services;
        this.background = background;
        this.undo = undo;
    }

    /// Gives what is chosen new values, as one step; `said` tells what was done.
    public void edit(List<UUID> ids, Map<LeadField, Object> values, String said) {
        background
                .run(() -> services.leads().edit(services.me(), new EditLeads(ids, values)))
                .onSuccess(done -> undo.did(done.workId(), said))
                .start();
    }

    public void add(NewLead lead, String said) {
        background
                .run(() -> services.leads().create(services.me(), lead))
                .onSuccess(done -> undo.did(done.workId(), said))
                .start();
    }

    /// Completes the next step of a lead, plans the one after it, or both; either may be null.
    public void settle(LeadRow row, UUID done, PlanAction next, String said) {
        ActionService actions = services.actions();
        background
                .run(
                        () ->
                                done == null
                                        ? actions.plan(services.me(), next)
                                        : actions.complete(services.me(), done, null, next))
                .onSuccess(work -> undo.did(work.workId(), said))
                .start();
    }

    /// Whom a step is planned for: the owner of the lead, or else this person.
    public UUID doer(LeadRow row) {
        return row.owner() == null ? services.me().id() : row.owner().id();
    }
}
