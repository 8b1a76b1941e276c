package fairlead.ui.lead;

import fairlead.contact.ContactEdit;
import fairlead.contact.ContactRow;
import fairlead.contact.ContactService;
import fairlead.contact.ContactStore;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.ui.shell.Latest;
import fairlead.ui.timeline.Desk;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.UUID;
import java.util.concurrent.Callable;

/// The people of one lead.
public final class ContactsViewModel {

    private final ContactStore store;
    private final ContactService service;
    private final Desk desk;
    private final Texts texts;
    private final FactFormat format;
    private final Latest slot = new Latest();
    private final ObservableList<ContactRow> contacts = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private UUID lead;

    public ContactsViewModel(
            ContactStore store, ContactService service, Desk desk, Texts texts, FactFormat format) {
        this.store = store;
        this.service = service;
        this.desk = desk;
        this.texts = texts;
        this.format = format;
    }

    public void show(UUID leadId) {
        if (!leadId.equals(lead)) {
            contacts.clear();
        }
        lead = leadId;
        desk.background()
                .run(() -> store.ofLead(leadId))
                .onSuccess(
                        found -> {
                            if (!contacts.equals(found)) {
                                contacts.setAll(found);
                            }
                        })
                .in(slot)
                .start();
    }

    /// Writes a new contact where `known` is null, or else what was changed of it; `saved` hears
    /// that it was written, and nothing where it was refused.
    public void save(ContactRow known, ContactEdit typed, Runnable saved) {
        problem.set("");
        UUID to = lead;
        try {
            ContactEdit edit = normal(typed);
            run(
                    known == null
                            ? () -> service.add(desk.me(), to, edit)
                            : () -> service.edit(desk.me(), known.id(), known.version(), edit),
                    texts.get(
                            known == null ? "lead.done.contact" : "lead.done.contact-edit",
                            edit.name()),
                    saved);
        } catch (FairleadException bad) {
            problem.set(texts.of(bad));
        }
    }

    public void makePrimary(ContactRow contact) {
        run(
                () -> service.makePrimary(desk.me(), contact.id()),
                texts.get("lead.done.primary", contact.name()),
                () -> {});
    }

    public void remove(ContactRow contact) {
        run(
                () -> service.remove(desk.me(), contact.id()),
                texts.get("lead.done.contact-remove", contact.name()),
                () -> {});
    }

    private ContactEdit normal(ContactEdit typed) {
        if (typed.name() == null || typed.name().isBlank()) {
            throw new FairleadException("contact.nameRequired", null);
        }
        return new ContactEdit(
                typed.name().strip(),
                typed.title(),
                blank(typed.email()) ? null : format.email(typed.email()),
                blank(typed.phone()) ? null : format.stored(typed.phone()),
                typed.linkedinUrl(),
                typed.role(),
                typed.support(),
                typed.notes(),
                typed.primary());
    }

    private void run(Callable<Done<UUID>> work, String said, Runnable saved) {
        desk.background()
                .run(work)
                .onSuccess(
                        done -> {
                            saved.run();
                            desk.told().did(done.workId(), said);
                            show(lead);
                        })
                .on(StaleDataException.class, stale -> problem.set(texts.get("lead.stale")))
                .on(FairleadException.class, bad -> problem.set(texts.of(bad)))
                .start();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public ObservableList<ContactRow> contacts() {
        return contacts;
    }

    /// Why a contact could not be written; empty where nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void forgetProblem() {
        problem.set("");
    }
}
