package fairlead.duplicate;

import fairlead.action.LeadAction;
import fairlead.autonomy.AgentLog;
import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadTag;
import fairlead.mail.LeadThread;
import fairlead.mail.SentEmail;
import fairlead.meeting.LeadMeeting;
import fairlead.outgoing.Outgoing;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.storage.Tracked;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Makes one lead of two, with everything that belongs to either. Undoing the work makes them two
/// again.
public final class MergeService {

    private final Database database;
    private final LeadService leads;
    private final MergeStore store = new MergeStore();

    public MergeService(Database database, LeadService leads) {
        this.database = database;
        this.leads = leads;
    }

    public Done<UUID> merge(Actor actor, MergeLeads command) {
        return database.write(WorkOrder.by(actor, "lead.merge"), work -> merge(work, command));
    }

    /// Makes one lead of each pair in a single work, so that one undo makes them all two again. Of
    /// pairs that hang together all go into one lead. Gives the number of leads that went.
    public Done<Integer> mergeAll(Actor actor, List<MergeLeads> commands) {
        return database.write(
                WorkOrder.by(actor, "lead.merge"),
                work -> {
                    Map<UUID, UUID> gone = new HashMap<>();
                    for (MergeLeads command : commands) {
                        UUID keep = end(gone, command.keep());
                        UUID give = end(gone, command.give());
                        if (!keep.equals(give)) {
                            merge(work, filling(work, keep, give));
                            store.flush(work);
                            gone.put(give, keep);
                        }
                    }
                    work.summarise("count", gone.size());
                    return gone.size();
                });
    }

    private static UUID end(Map<UUID, UUID> gone, UUID lead) {
        UUID end = lead;
        while (gone.containsKey(end)) {
            end = gone.get(end);
        }
        return end;
    }

    /// The kept lead takes what it lacks.
    private static MergeLeads filling(Work work, UUID keep, UUID give) {
        Lead kept = work.get(Lead.class, keep);
        Lead given = work.get(Lead.class, give);
        Map<LeadField, Object> values = new EnumMap<>(LeadField.class);
        for (LeadField field : LeadField.values()) {
            if (kept.get(field) == null && given.get(field) != null) {
                values.put(field, given.get(field));
            }
        }
        return new MergeLeads(keep, give, values);
    }

    private UUID merge(Work work, MergeLeads command) {
        Lead keep = work.get(Lead.class, command.keep());
        Lead give = work.get(Lead.class, command.give());
        if (keep.isDeleted() || give.isDeleted()) {
            throw new StaleDataException("leads");
        }
        leads.edit(work, keep, command.values());
        keep.absorb(give);
        store.belongings(work, give.id()).forEach(row -> move(row, keep.id()));
        moveContacts(work, keep, give);
        moveThreads(work, keep.id(), give.id());
        moveTags(work, keep.id(), give.id());
        give.delete(work.now());
        work.add(merged(work, keep, give));
        work.summarise("lead", keep.name());
        work.summarise("lead_id", keep.id());
        work.summarise("merged", give.name());
        return keep.id();
    }

    private static TimelineEvent merged(Work work, Lead keep, Lead give) {
        return new TimelineEvent(keep.id(), EventType.CUSTOM, give.name(), work.actor(), work.now())
                .with(Map.of("merged_lead", give.id().toString()));
    }

    private static void move(Tracked row, UUID lead) {
        switch (row) {
            case TimelineEvent event -> event.moveTo(lead);
            case LeadAction action -> action.moveTo(lead);
            case LeadMeeting meeting -> meeting.moveTo(lead);
            case SentEmail mail -> mail.moveTo(lead);
            case Outgoing item -> item.moveTo(lead);
            case AgentLog log -> log.moveTo(lead);
            default -> throw new IllegalStateException("Nobody moves " + row.getClass());
        }
    }

    /// A person whom both know stays where it is; an address that the kept lead does not take over
    /// becomes a contact, so that it is not lost.
    private void moveContacts(Work work, Lead keep, Lead give) {
        Set<String> known = new HashSet<>();
        known.add(email(keep));
        boolean hasPrimary = false;
        for (LeadContact contact : store.contacts(work, keep.id())) {
            known.add(contact.email());
            hasPrimary |= contact.isPrimary() && !contact.isDeleted();
        }
        for (LeadContact contact : store.contacts(work, give.id())) {
            if (contact.isPrimary() && hasPrimary) {
                contact.stepBack();
                store.flush(work);
            }
            if (contact.email() == null || known.add(contact.email())) {
                contact.moveTo(keep.id());
            }
        }
        if (email(give) != null && known.add(email(give))) {
            work.add(contactOf(work, keep, give));
        }
    }

    private static LeadContact contactOf(Work work, Lead keep, Lead give) {
        LeadContact contact =
                new LeadContact(keep.id(), give.name(), email(give), ContactRole.OTHER, work.now());
        contact.reachAt(email(give), (String) give.get(LeadField.PHONE), null);
        return contact;
    }

    private static String email(Lead lead) {
        return (String) lead.get(LeadField.EMAIL);
    }

    /// The database keeps a mail thread at most once a lead.
    private void moveThreads(Work work, UUID keep, UUID give) {
        Set<String> known = new HashSet<>();
        store.threads(work, keep).forEach(thread -> known.add(thread.gmailThreadId()));
        for (LeadThread thread : store.threads(work, give)) {
            if (known.add(thread.gmailThreadId())) {
                thread.moveTo(keep);
            }
        }
    }

    private void moveTags(Work work, UUID keep, UUID give) {
        Set<UUID> known = new HashSet<>();
        store.tags(work, keep).forEach(tag -> known.add(tag.tagId()));
        for (LeadTag tag : store.tags(work, give)) {
            if (known.add(tag.tagId())) {
                work.add(new LeadTag(keep, tag.tagId()));
            }
        }
    }
}
