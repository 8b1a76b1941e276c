package fairlead.lead;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.storage.SqlReading;
import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the company has decided for everybody; nothing is decided until somebody does.
public final class CompanyStore {

    public static final String BASE_CURRENCY = "base_currency";
    public static final String WIN_EVIDENCE = "win_evidence";

    /// The decision of this name, to be changed in this work.
    public Optional<CompanySetting> find(Work work, String name) {
        return setting(work.session(), name);
    }

    /// Whether the lead may not be won: evidence is asked for and no contract was signed.
    boolean lacksEvidence(Work work, UUID lead) {
        return evidence(work.session())
                && work.session()
                        .createSelectionQuery(
                                "select e.id from TimelineEvent e where e.leadId = :lead"
                                        + " and e.type = CONTRACT_SIGNED and not exists (select 1"
                                        + " from TimelineEvent s where s.supersedesId = e.id)",
                                UUID.class)
                        .setParameter("lead", lead)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    Optional<String> baseCurrency(SqlReading reading) {
        return reading
                .column(
                        "select s.content from settings s where s.owner = :owner and s.name ="
                                + " :name",
                        Map.of("owner", CompanySetting.OWNER, "name", BASE_CURRENCY),
                        JsonNode.class)
                .stream()
                .findFirst()
                .map(JsonNode::asText);
    }

    /// Whether a win needs a signed contract or somebody's word for it.
    public boolean evidence(SharedSessionContract session) {
        return setting(session, WIN_EVIDENCE)
                .map(CompanySetting::content)
                .map(JsonNode::asBoolean)
                .orElse(false);
    }

    private static Optional<CompanySetting> setting(SharedSessionContract session, String name) {
        return session.createSelectionQuery(
                        "from CompanySetting c where c.owner = :owner and c.name = :name",
                        CompanySetting.class)
                .setParameter("owner", CompanySetting.OWNER)
                .setParameter("name", name)
                .uniqueResultOptional();
    }
}
