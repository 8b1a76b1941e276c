package fairlead.client;

import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheet;
import fairlead.storage.Database;
import fairlead.storage.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Reads clients, and finds the one that a lead may already be.
public final class ClientStore {

    private static final int MATCHES = 5;
    private static final String ROWS =
            "select c.id, c.name, c.email, c.phone, c.website, c.ownerId from Client c"
                    + " where c.deletedAt is null";

    private final Database database;

    public ClientStore(Database database) {
        this.database = database;
    }

    public Optional<ClientRow> find(UUID id) {
        return read(ROWS + " and c.id = :value", id).stream().findFirst();
    }

    /// Clients that share the lead's address, its mail domain or web site, or its name; the surest
    /// first.
    public List<ClientMatch> matches(LeadSheet lead) {
        List<ClientMatch> matches = new ArrayList<>();
        String email = lead.text(LeadField.EMAIL).toLowerCase(Locale.ROOT);
        if (!email.isEmpty()) {
            add(matches, ClientMatch.By.EMAIL, " and lower(c.email) = :value", email);
        }
        for (String domain : Domains.of(lead)) {
            add(matches, ClientMatch.By.DOMAIN, " and lower(c.email) like :value", "%@" + domain);
            add(
                    matches,
                    ClientMatch.By.DOMAIN,
                    " and lower(c.website) like :value",
                    "%" + domain + "%");
        }
        String name = Domains.company(lead).toLowerCase(Locale.ROOT);
        add(matches, ClientMatch.By.NAME, " and lower(c.name) = :value", name);
        return matches.stream().limit(MATCHES).toList();
    }

    private void add(List<ClientMatch> matches, ClientMatch.By by, String condition, String value) {
        for (ClientRow client : read(ROWS + condition + " order by c.name", value)) {
            if (matches.stream().noneMatch(match -> match.client().id().equals(client.id()))) {
                matches.add(new ClientMatch(client, by));
            }
        }
    }

    /// How much work of its own a client has.
    public long projects(UUID clientId) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select count(p) from Project p where p.clientId = :client"
                                                + " and p.deletedAt is null",
                                        Long.class)
                                .setParameter("client", clientId)
                                .getSingleResult());
    }

    private List<ClientRow> read(String hql, Object value) {
        return database.read(
                session ->
                        session.createSelectionQuery(hql, ClientRow.class)
                                .setParameter("value", value)
                                .setMaxResults(MATCHES)
                                .getResultList());
    }

    static long projects(Work work, UUID clientId) {
        return work.session()
                .createSelectionQuery(
                        "select count(p) from Project p where p.clientId = :client"
                                + " and p.deletedAt is null",
                        Long.class)
                .setParameter("client", clientId)
                .getSingleResult();
    }

    /// How many leads other than this one became the client.
    static long otherLeads(Work work, UUID clientId, UUID leadId) {
        return work.session()
                .createSelectionQuery(
                        "select count(l) from Lead l where l.clientId = :client and l.id <> :lead",
                        Long.class)
                .setParameter("client", clientId)
                .setParameter("lead", leadId)
                .getSingleResult();
    }
}
