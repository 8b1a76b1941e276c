package fairlead.lead;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;

import java.util.Optional;

/// What the company has decided for everybody; nothing is decided until somebody does.
public final class CompanyStore {

    public static final String BASE_CURRENCY = "base_currency";
    public static final String WIN_EVIDENCE = "win_evidence";

    /// The decision of this name, to be changed in this work.
    public Optional<CompanySetting> find(Work work, String name) {
        return setting(work.session(), name);
    }

    Optional<String> baseCurrency(SharedSessionContract session) {
        return setting(session, BASE_CURRENCY).map(CompanySetting::content).map(JsonNode::asText);
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
