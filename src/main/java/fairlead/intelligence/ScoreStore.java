package fairlead.intelligence;

import fairlead.storage.Database;

import java.util.Optional;
import java.util.UUID;

/// Reads the scores of leads.
public final class ScoreStore {

    private final Database database;

    public ScoreStore(Database database) {
        this.database = database;
    }

    /// Empty where nobody has scored the lead.
    public Optional<LeadScore> ofLead(UUID leadId) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from LeadIntelligence i where i.leadId = :lead and"
                                                + " i.computedAt is not null",
                                        LeadIntelligence.class)
                                .setParameter("lead", leadId)
                                .getResultStream()
                                .map(ScoreStore::score)
                                .findFirst());
    }

    private static LeadScore score(LeadIntelligence lead) {
        return new LeadScore(
                lead.scores(),
                lead.tier(),
                lead.prediction(),
                lead.signals(),
                lead.nextAction(),
                lead.computedAt(),
                lead.explanation(),
                lead.overridden());
    }
}
