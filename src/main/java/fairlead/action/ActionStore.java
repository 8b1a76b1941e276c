package fairlead.action;

import fairlead.storage.Database;

import java.util.List;
import java.util.UUID;

/// Reads what is to be done about leads.
public final class ActionStore {

    private final Database database;

    public ActionStore(Database database) {
        this.database = database;
    }

    /// What is open on a lead: decided actions by their date, undated ones after them, proposals
    /// last.
    public List<ActionRow> open(UUID leadId) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from LeadAction a where a.leadId = :lead"
                                                + " and a.deletedAt is null"
                                                + " and a.status in (SUGGESTED, APPROVED,"
                                                + " IN_PROGRESS)"
                                                + " order by case when a.status = SUGGESTED then 1"
                                                + " else 0 end, a.dueAt asc nulls last,"
                                                + " a.priority desc, a.id",
                                        LeadAction.class)
                                .setParameter("lead", leadId)
                                .getResultStream()
                                .map(ActionRow::of)
                                .toList());
    }
}
