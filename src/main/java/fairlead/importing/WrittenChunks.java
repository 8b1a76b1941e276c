package fairlead.importing;

import fairlead.importing.mapping.ContactDraft;
import fairlead.importing.mapping.LeadDraft;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadTag;
import fairlead.lead.Tag;
import fairlead.storage.Database;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Writes decided rows, each chunk in one work of the import's batch.
final class WrittenChunks implements Chunks {

    private final Database database;
    private final ImportStore store;
    private final ImportPlan plan;
    private final ImportTally tally;
    private final WorkOrder order;
    private final Helpers helpers;

    /// What is looked up row by row.
    private record Helpers(OwnerBook owners, Map<String, UUID> tags, LeadWriter writer) {}

    WrittenChunks(
            Database database,
            ImportStore store,
            ImportPlan plan,
            ImportTally tally,
            WorkOrder order) {
        this.database = database;
        this.store = store;
        this.plan = plan;
        this.tally = tally;
        this.order = order;
        this.helpers =
                new Helpers(
                        new OwnerBook(store.people()),
                        store.tags(),
                        new LeadWriter(plan.rules().onMatch(), new RateBook(store.rates()), tally));
    }

    @Override
    public void take(List<Verdict> chunk) {
        if (chunk.isEmpty()) {
            return;
        }
        makeTags(chunk);
        database.write(
                order,
                work -> {
                    makeOwners(work, chunk);
                    write(work, chunk);
                    work.summarise("count", chunk.size());
                    work.summarise("file", plan.fileName());
                    return null;
                });
        tally.created((int) chunk.stream().filter(Verdict::isNew).count());
    }

    /// Outside the batch: other leads may carry them by the time the import is taken back.
    private void makeTags(List<Verdict> chunk) {
        Set<String> wanted = new LinkedHashSet<>();
        chunk.forEach(verdict -> wanted.addAll(verdict.draft().tags()));
        wanted.removeIf(tag -> helpers.tags().containsKey(key(tag)));
        if (wanted.isEmpty()) {
            return;
        }
        database.write(
                WorkOrder.by(order.actor(), "import.tags"),
                work -> {
                    for (String name : wanted) {
                        if (!helpers.tags().containsKey(key(name))) {
                            Tag tag = new Tag(name, null, work.now());
                            work.add(tag);
                            helpers.tags().put(key(name), tag.id());
                        }
                    }
                    return null;
                });
    }

    private static String key(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }

    private void makeOwners(Work work, List<Verdict> chunk) {
        for (Verdict verdict : chunk) {
            LeadDraft draft = verdict.draft();
            draft.owner()
                    .map(name -> owner(work, name))
                    .ifPresent(id -> draft.values().put(LeadField.OWNER, id));
        }
    }

    private UUID owner(Work work, String name) {
        UUID known = helpers.owners().find(name);
        if (known != null || !plan.rules().addsOwners()) {
            return known;
        }
        tally.owners(1);
        return helpers.owners().make(work, name);
    }

    private void write(Work work, List<Verdict> chunk) {
        List<UUID> changed =
                chunk.stream().filter(v -> !v.isNew()).map(Verdict::lead).distinct().toList();
        Map<UUID, Lead> leads = new HashMap<>();
        work.findAll(Lead.class, changed).forEach(lead -> leads.put(lead.id(), lead));
        Set<String> there =
                changed.isEmpty() ? new java.util.HashSet<>() : store.belongings(work, changed);
        int place = 0;
        for (Verdict verdict : chunk) {
            if (verdict.isNew()) {
                Lead lead = helpers.writer().create(work, verdict.lead(), verdict.draft(), place++);
                leads.put(lead.id(), lead);
                verdict.draft()
                        .contacts()
                        .forEach(contact -> there.add(lead.id() + "/" + contact.email()));
                tag(work, lead, verdict.draft(), there);
            } else {
                update(work, leads.get(verdict.lead()), verdict.draft(), there);
            }
        }
    }

    private void update(Work work, Lead lead, LeadDraft draft, Set<String> there) {
        if (lead == null) {
            tally.changed(false);
            return;
        }
        boolean changed = helpers.writer().update(work, lead, draft);
        for (ContactDraft contact : draft.contacts()) {
            if (contact.email() != null && there.add(lead.id() + "/" + contact.email())) {
                boolean mayLead = there.add(lead.id() + "/primary");
                LeadWriter.addContact(work, lead, contact, mayLead);
                changed = true;
            }
        }
        changed |= tag(work, lead, draft, there);
        tally.changed(changed);
    }

    private boolean tag(Work work, Lead lead, LeadDraft draft, Set<String> there) {
        boolean changed = false;
        for (String name : draft.tags()) {
            UUID tag = helpers.tags().get(key(name));
            if (there.add(lead.id() + "/" + tag)) {
                work.add(new LeadTag(lead.id(), tag));
                changed = true;
            }
        }
        return changed;
    }
}
