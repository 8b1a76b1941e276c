package fairlead.mail;

import fairlead.storage.Database;

import java.util.List;
import java.util.UUID;

/// Reads the mail threads of leads.
public final class ThreadStore {

    private final Database database;

    public ThreadStore(Database database) {
        this.database = database;
    }

    /// The threads of a lead in which somebody waits for an answer, the newest first.
    public List<ThreadRow> waiting(UUID leadId, int limit) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select t.id, t.subject, t.snippet,"
                                            + " coalesce(t.messageCount, 0), t.lastMessageAt, case"
                                            + " when t.lastMessageFrom = 'lead' then true else"
                                            + " false end, true from LeadThread t where t.leadId ="
                                            + " :lead and t.awaitingReply = true order by"
                                            + " t.lastMessageAt desc",
                                        ThreadRow.class)
                                .setParameter("lead", leadId)
                                .setMaxResults(limit)
                                .getResultList());
    }
}
