package fairlead.intelligence;

import fairlead.lead.Lead;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.util.UUID;

/// Keeps what people say in place of a computed score; the computed one goes on beside it.
public final class ScoreService {

    private final Database database;

    public ScoreService(Database database) {
        this.database = database;
    }

    /// A person's own score needs its reason and an end; null takes it away.
    public Done<UUID> override(Actor actor, UUID leadId, ScoreOverride own) {
        if (own != null && (own.reason() == null || own.reason().isBlank())) {
            throw new FairleadException("lead.score.reasonRequired", null);
        }
        return database.write(
                WorkOrder.by(actor, "score.override"),
                work -> {
                    Lead lead = work.get(Lead.class, leadId);
                    of(work, leadId).override(own);
                    work.summarise("lead", lead.name());
                    work.summarise("lead_id", leadId);
                    return leadId;
                });
    }

    private static LeadIntelligence of(Work work, UUID leadId) {
        return ScoringStore.known(work, leadId)
                .orElseThrow(() -> new StaleDataException("lead_intelligence"));
    }
}
