package fairlead.client;

import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.Touch;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.util.Map;
import java.util.UUID;

/// Makes clients of leads and takes that back as long as the client has no work of its own. The
/// lead keeps its timeline.
public final class ConversionService {

    private final Database database;

    public ConversionService(Database database) {
        this.database = database;
    }

    /// Returns the client's id.
    public Done<UUID> convert(Actor actor, ConvertLead command) {
        return database.write(
                WorkOrder.by(actor, "lead.convert"),
                work -> {
                    Lead lead = work.get(Lead.class, command.lead());
                    if (lead.clientId() != null) {
                        throw new StaleDataException("leads");
                    }
                    Client client =
                            command.into() == null
                                    ? anew(work, lead, command.name())
                                    : existing(work, lead, command);
                    lead.converted(client.id(), work.now());
                    lead.touched(Touch.NONE, work.now());
                    work.add(event(work, lead, client, "converted"));
                    summarise(work, lead, client);
                    return client.id();
                });
    }

    /// Takes a conversion back: a client that was made for it goes, one that was there before
    /// stays.
    public Done<UUID> revert(Actor actor, UUID leadId) {
        return database.write(
                WorkOrder.by(actor, "lead.unconvert"),
                work -> {
                    Lead lead = work.get(Lead.class, leadId);
                    if (lead.clientId() == null) {
                        throw new StaleDataException("leads");
                    }
                    Client client = work.get(Client.class, lead.clientId());
                    if (ClientStore.projects(work, client.id()) > 0) {
                        throw new FairleadException("client.hasWork", null, client.name());
                    }
                    boolean madeForIt = lead.convertedAt().equals(client.createdAt());
                    if (madeForIt && ClientStore.otherLeads(work, client.id(), leadId) == 0) {
                        client.delete(work.now());
                    }
                    lead.notConverted();
                    lead.touched(Touch.NONE, work.now());
                    work.add(event(work, lead, client, "reverted"));
                    summarise(work, lead, client);
                    return client.id();
                });
    }

    private static Client anew(Work work, Lead lead, String name) {
        if (name == null || name.isBlank()) {
            throw new FairleadException("client.nameRequired", null);
        }
        Client client = new Client(name.strip(), work.now());
        fill(client, lead);
        work.add(client);
        return client;
    }

    private static Client existing(Work work, Lead lead, ConvertLead command) {
        Client client = work.get(Client.class, command.into());
        if (client.isDeleted()) {
            throw new StaleDataException("clients");
        }
        if (command.fill()) {
            fill(client, lead);
        }
        return client;
    }

    private static void fill(Client client, Lead lead) {
        client.reachAt(
                or(client.email(), lead, LeadField.EMAIL),
                or(client.phone(), lead, LeadField.PHONE),
                or(client.website(), lead, LeadField.WEBSITE));
        client.belongTo(
                or(client.industry(), lead, LeadField.INDUSTRY),
                or(client.companySize(), lead, LeadField.COMPANY_SIZE));
        if (client.ownerId() == null) {
            client.assignTo(lead.owner());
        }
    }

    private static String or(String known, Lead lead, LeadField field) {
        return known == null ? (String) lead.get(field) : known;
    }

    private static TimelineEvent event(Work work, Lead lead, Client client, String what) {
        return new TimelineEvent(
                        lead.id(), EventType.CUSTOM, client.name(), work.actor(), work.now())
                .with(Map.of("conversion", what, "client_id", client.id().toString()));
    }

    private static void summarise(Work work, Lead lead, Client client) {
        work.summarise("lead", lead.name());
        work.summarise("lead_id", lead.id());
        work.summarise("client", client.name());
    }
}
