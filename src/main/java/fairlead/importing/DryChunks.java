package fairlead.importing;

import fairlead.lead.Lead;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Counts what rows would change, on leads that are read and thrown away.
final class DryChunks implements Chunks {

    private final ImportStore store;
    private final ImportPlan plan;
    private final ImportTally tally;
    private final OwnerBook owners;
    private final LeadWriter writer;

    DryChunks(ImportStore store, ImportPlan plan, ImportTally tally) {
        this.store = store;
        this.plan = plan;
        this.tally = tally;
        this.owners = new OwnerBook(store.people());
        this.writer = new LeadWriter(plan.rules().onMatch(), new RateBook(List.of()), tally);
    }

    @Override
    public void take(List<Verdict> chunk) {
        List<UUID> ids = chunk.stream().filter(v -> !v.isNew()).map(Verdict::lead).toList();
        Map<UUID, Lead> leads = store.leads(ids);
        for (Verdict verdict : chunk) {
            verdict.draft().owner().ifPresent(this::countOwner);
            if (verdict.isNew()) {
                tally.created(1);
            } else {
                Lead lead = leads.get(verdict.lead());
                tally.changed(lead == null || writer.wouldChange(lead, verdict.draft()));
            }
        }
    }

    private void countOwner(String name) {
        if (plan.rules().addsOwners() && owners.find(name) == null) {
            owners.assume(name);
            tally.owners(1);
        }
    }
}
