package fairlead.autonomy.send;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.autonomy.gate.OptOut;
import fairlead.timeline.EventDetails;

import org.hibernate.SharedSessionContract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads to whom nothing is sent: the company's list, those of a lead who asked to be left alone,
/// and addresses from which mail came back.
final class ShutStore {
    /// The company's list, `{"addresses": […], "domains": […]}`.
    static final String NAME = "mail.suppressed";

    Shut read(SharedSessionContract session, UUID lead, List<TheirMail> mails) {
        Set<String> addresses = new HashSet<>();
        Set<String> domains = new HashSet<>();
        session.createSelectionQuery(
                        "select c.content from CompanySetting c where c.name = :name and c.owner ="
                                + " 'company'",
                        JsonNode.class)
                .setParameter("name", NAME)
                .getResultStream()
                .forEach(
                        list -> {
                            new EventDetails(list).texts("addresses").forEach(plain(addresses));
                            new EventDetails(list).texts("domains").forEach(plain(domains));
                        });
        bounced(session, lead).forEach(plain(addresses));
        boolean asked = mails.stream().anyMatch(mail -> OptOut.isAsked(mail.ownWords()));
        return new Shut(addresses, domains, asked);
    }

    private static Consumer<String> plain(Set<String> into) {
        return text -> into.add(Addressing.plain(text));
    }

    private static Set<String> bounced(SharedSessionContract session, UUID lead) {
        Set<String> bounced = new HashSet<>();
        session.createSelectionQuery(
                        "select m.to from SentEmail m where m.leadId = :lead and m.bouncedAt is not"
                                + " null",
                        List.class)
                .setParameter("lead", lead)
                .getResultStream()
                .forEach(to -> to.forEach(one -> bounced.add(String.valueOf(one))));
        session.createSelectionQuery(
                        "select e.metadata from TimelineEvent e where e.leadId = :lead and e.type ="
                                + " EMAIL_BOUNCED",
                        JsonNode.class)
                .setParameter("lead", lead)
                .getResultStream()
                .forEach(details -> bounced.addAll(EventDetails.of(details).texts("to")));
        return bounced;
    }
}
