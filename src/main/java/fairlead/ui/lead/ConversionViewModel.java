package fairlead.ui.lead;

import fairlead.client.ClientMatch;
import fairlead.client.ClientRow;
import fairlead.client.ClientStore;
import fairlead.client.ConversionService;
import fairlead.client.ConvertLead;
import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheet;
import fairlead.settings.Texts;
import fairlead.storage.Done;
import fairlead.ui.shell.Latest;
import fairlead.ui.timeline.Desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Turns one lead into a client, shown beforehand, and back.
public final class ConversionViewModel {

    private final ClientStore clients;
    private final ConversionService service;
    private final Desk desk;
    private final Texts texts;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Prospect> prospect = new ReadOnlyObjectWrapper<>();

    /// What is known before the step: the client it is already (with whether there is a way back),
    /// or those it may be.
    public record Prospect(
            LeadSheet lead, List<ClientMatch> matches, Optional<ClientRow> client, long projects) {

        public Prospect {
            matches = List.copyOf(matches);
        }

        public boolean isReversible() {
            return projects == 0;
        }

        /// The name that a new client would have.
        public String newName() {
            String company = lead.text(LeadField.COMPANY);
            return company.isEmpty() ? lead.name() : company;
        }
    }

    public ConversionViewModel(
            ClientStore clients, ConversionService service, Desk desk, Texts texts) {
        this.clients = clients;
        this.service = service;
        this.desk = desk;
        this.texts = texts;
    }

    public void look(LeadSheet lead) {
        prospect.set(null);
        desk.background().run(() -> read(lead)).onSuccess(prospect::set).in(slot).start();
    }

    private Prospect read(LeadSheet lead) {
        if (lead.clientId() == null) {
            return new Prospect(lead, clients.matches(lead), Optional.empty(), 0);
        }
        return new Prospect(
                lead, List.of(), clients.find(lead.clientId()), clients.projects(lead.clientId()));
    }

    public void convertAnew(LeadSheet lead, String name) {
        run(
                () -> service.convert(desk.me(), ConvertLead.anew(lead.id(), name)),
                texts.get("client.done.new", name));
    }

    public void convertInto(LeadSheet lead, ClientRow client) {
        run(
                () -> service.convert(desk.me(), ConvertLead.into(lead.id(), client.id())),
                texts.get("client.done.merged", client.name()));
    }

    public void revert(LeadSheet lead) {
        run(() -> service.revert(desk.me(), lead.id()), texts.get("client.done.reverted"));
    }

    private void run(Callable<Done<UUID>> work, String said) {
        desk.background().run(work).onSuccess(done -> desk.told().did(done.workId(), said)).start();
    }

    /// Null while it is being looked up.
    public ReadOnlyObjectProperty<Prospect> prospectProperty() {
        return prospect.getReadOnlyProperty();
    }
}
