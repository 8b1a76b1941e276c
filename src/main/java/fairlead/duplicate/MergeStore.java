package fairlead.duplicate;

import fairlead.contact.LeadContact;
import fairlead.lead.LeadTag;
import fairlead.mail.LeadThread;
import fairlead.storage.Tracked;
import fairlead.storage.Work;

import java.util.List;
import java.util.UUID;

/// Reads what belongs to a lead, within the work that moves it.
final class MergeStore {

    private static final List<String> MOVED =
            List.of(
                    "TimelineEvent",
                    "LeadAction",
                    "LeadMeeting",
                    "SentEmail",
                    "Outgoing",
                    "AgentLog");

    /// What goes over as it is.
    List<Tracked> belongings(Work work, UUID lead) {
        return MOVED.stream()
                .flatMap(entity -> of(work, entity, Tracked.class, lead).stream())
                .toList();
    }

    List<LeadContact> contacts(Work work, UUID lead) {
        return of(work, "LeadContact", LeadContact.class, lead);
    }

    List<LeadThread> threads(Work work, UUID lead) {
        return of(work, "LeadThread", LeadThread.class, lead);
    }

    List<LeadTag> tags(Work work, UUID lead) {
        return of(work, "LeadTag", LeadTag.class, lead);
    }

    /// Writes what was changed so far, for rules that the database holds row by row.
    void flush(Work work) {
        work.session().flush();
    }

    private static <T> List<T> of(Work work, String entity, Class<T> type, UUID lead) {
        return work.session()
                .createSelectionQuery("from " + entity + " e where e.leadId = :lead", type)
                .setParameter("lead", lead)
                .getResultList();
    }
}
