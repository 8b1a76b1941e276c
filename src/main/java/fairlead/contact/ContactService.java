package fairlead.contact;

import fairlead.lead.Lead;
import fairlead.lead.Touch;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.time.Instant;
import java.util.UUID;

/// Adds, edits and removes the people of a lead. One of them at most is the primary: whoever
/// becomes it takes the place of whoever was.
public final class ContactService {

    private final Database database;
    private final ContactStore contacts;

    public ContactService(Database database, ContactStore contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    /// The first contact of a lead becomes its primary whether asked to or not.
    public Done<UUID> add(Actor actor, UUID leadId, ContactEdit edit) {
        String name = required(edit.name());
        return database.write(
                WorkOrder.by(actor, "contact.add"),
                work -> {
                    ContactRole role = edit.role() == null ? ContactRole.OTHER : edit.role();
                    LeadContact contact =
                            new LeadContact(leadId, name, edit.email(), role, work.now());
                    write(contact, edit);
                    boolean first = contacts.primary(work, leadId).isEmpty();
                    if (edit.primary() || first) {
                        promote(work, contact);
                    }
                    work.add(contact);
                    changed(work, contact);
                    return contact.id();
                });
    }

    /// `seen` is the version that the person began to change.
    public Done<UUID> edit(Actor actor, UUID contactId, long seen, ContactEdit edit) {
        required(edit.name());
        return database.write(
                WorkOrder.by(actor, "contact.edit"),
                work -> {
                    LeadContact contact = there(work, contactId);
                    if (contact.version() != seen) {
                        throw new StaleDataException("lead_contacts");
                    }
                    write(contact, edit);
                    if (edit.primary() && !contact.isPrimary()) {
                        promote(work, contact);
                    } else if (!edit.primary()) {
                        contact.stepBack();
                    }
                    changed(work, contact);
                    return contactId;
                });
    }

    public Done<UUID> makePrimary(Actor actor, UUID contactId) {
        return database.write(
                WorkOrder.by(actor, "contact.primary"),
                work -> {
                    LeadContact contact = there(work, contactId);
                    promote(work, contact);
                    changed(work, contact);
                    return contactId;
                });
    }

    public Done<UUID> remove(Actor actor, UUID contactId) {
        return database.write(
                WorkOrder.by(actor, "contact.remove"),
                work -> {
                    LeadContact contact = there(work, contactId);
                    contact.stepBack();
                    contact.delete(work.now());
                    changed(work, contact);
                    return contactId;
                });
    }

    /// Takes note, within a work that does more, of a talk in which both sides spoke.
    public void spoke(Work work, UUID contactId, Instant at) {
        there(work, contactId).spokeWithUs(at);
    }

    private void promote(Work work, LeadContact contact) {
        contacts.primary(work, contact.leadId())
                .filter(former -> !former.id().equals(contact.id()))
                .ifPresent(
                        former -> {
                            former.stepBack();
                            ContactStore.flush(work);
                        });
        contact.becomePrimary();
    }

    private static LeadContact there(Work work, UUID contactId) {
        LeadContact contact = work.get(LeadContact.class, contactId);
        if (contact.isDeleted()) {
            throw new StaleDataException("lead_contacts");
        }
        return contact;
    }

    private static void write(LeadContact contact, ContactEdit edit) {
        contact.introduce(required(edit.name()), text(edit.title()));
        contact.reachAt(text(edit.email()), text(edit.phone()), text(edit.linkedinUrl()));
        contact.play(edit.role() == null ? ContactRole.OTHER : edit.role());
        contact.stand(edit.support() == null ? Support.UNKNOWN : edit.support());
        contact.note(text(edit.notes()));
    }

    private static void changed(Work work, LeadContact contact) {
        Lead lead = work.get(Lead.class, contact.leadId());
        lead.touched(Touch.NONE, work.now());
        work.summarise("lead", lead.name());
        work.summarise("lead_id", lead.id());
        work.summarise("contact", contact.name());
    }

    private static String required(String name) {
        if (name == null || name.isBlank()) {
            throw new FairleadException("contact.nameRequired", null);
        }
        return name.strip();
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
