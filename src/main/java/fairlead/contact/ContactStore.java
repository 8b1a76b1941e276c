package fairlead.contact;

import fairlead.storage.Database;
import fairlead.storage.Work;

import org.hibernate.query.QueryFlushMode;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the contacts of a lead.
public final class ContactStore {

    private static final String THERE =
            "from LeadContact c where c.leadId = :lead" + " and c.deletedAt is null";

    private final Database database;

    public ContactStore(Database database) {
        this.database = database;
    }

    /// The primary first, the others by name.
    public List<ContactRow> ofLead(UUID leadId) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        THERE
                                                + " order by case when c.primary = true then 0"
                                                + " else 1 end, lower(c.name), c.id",
                                        LeadContact.class)
                                .setParameter("lead", leadId)
                                .getResultStream()
                                .map(ContactRow::of)
                                .toList());
    }

    /// Everybody at a lead, to be changed within the work.
    List<LeadContact> there(Work work, UUID leadId) {
        return work.session()
                .createSelectionQuery(THERE, LeadContact.class)
                .setParameter("lead", leadId)
                .getResultList();
    }

    Optional<LeadContact> primary(Work work, UUID leadId) {
        return work.session()
                .createSelectionQuery(THERE + " and c.primary = true", LeadContact.class)
                .setParameter("lead", leadId)
                .getResultStream()
                .findFirst();
    }

    /// Writes what has changed so far, before what comes next.
    static void flush(Work work) {
        work.session().flush();
    }

    /// Asks what is written already, without writing this contact first.
    static boolean hasOtherPrimary(Work work, LeadContact contact) {
        return work.session()
                        .createSelectionQuery(
                                "select count(c) from LeadContact c where c.leadId = :lead"
                                        + " and c.deletedAt is null and c.primary = true"
                                        + " and c.id <> :id",
                                Long.class)
                        .setParameter("lead", contact.leadId())
                        .setParameter("id", contact.id())
                        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                        .getSingleResult()
                > 0;
    }
}
