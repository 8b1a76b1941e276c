package fairlead.lead.bulk;

import fairlead.lead.Lead;
import fairlead.lead.LeadService;
import fairlead.lead.MoveLeads;
import fairlead.lead.tag.TagService;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Changes many leads at once in one batch of works that is undone as a whole. What a rule refuses
/// is left as it is and reported; the rest is changed all the same.
public final class BulkService {

    private static final int CHUNK = 500;

    private final Database database;
    private final LeadService leads;
    private final TagService tags;

    public BulkService(Database database, LeadService leads, TagService tags) {
        this.database = database;
        this.leads = leads;
        this.tags = tags;
    }

    /// What [#run] would do now; nothing is written.
    public BulkReport preview(
            Actor actor, BulkChange change, List<UUID> ids, BulkProgress progress) {
        return walk(ids, progress, chunk -> rehearse(actor, change, chunk));
    }

    /// Changes the leads as part of this batch, a few hundred in each work, until `progress` stops
    /// it; what is done by then stays done.
    public BulkReport run(
            Actor actor, BulkChange change, List<UUID> ids, UUID batch, BulkProgress progress) {
        WorkOrder order = WorkOrder.by(actor, change.kind()).in(batch);
        return walk(ids, progress, chunk -> write(order, change, chunk));
    }

    /// A new batch.
    public static UUID batch() {
        return Ids.next();
    }

    private interface Step {
        BulkReport of(List<UUID> chunk);
    }

    private static BulkReport walk(List<UUID> ids, BulkProgress progress, Step step) {
        BulkReport report = BulkReport.NOTHING;
        for (int i = 0; i < ids.size() && progress.goOn(report); i += CHUNK) {
            report = report.and(step.of(ids.subList(i, Math.min(ids.size(), i + CHUNK))));
        }
        progress.goOn(report);
        return report;
    }

    private BulkReport rehearse(Actor actor, BulkChange change, List<UUID> chunk) {
        WorkOrder order = WorkOrder.by(actor, change.kind());
        return unwritten(order, change, chunk);
    }

    /// Where the database refuses a chunk as a whole, each of its leads is tried alone.
    private BulkReport write(WorkOrder order, BulkChange change, List<UUID> chunk) {
        try {
            return written(order, change, chunk);
        } catch (RuntimeException e) {
            if (chunk.size() == 1) {
                return refused(chunk.getFirst(), e);
            }
            BulkReport report = BulkReport.NOTHING;
            for (UUID id : chunk) {
                report = report.and(write(order, change, List.of(id)));
            }
            return report;
        }
    }

    private static BulkReport refused(UUID id, RuntimeException failure) {
        if (failure instanceof FairleadException why) {
            return new BulkReport(0, 0, List.of(new BulkReport.Refused(id, "", why)));
        }
        throw failure;
    }

    private BulkReport written(WorkOrder order, BulkChange change, List<UUID> chunk) {
        BulkReport expected = unwritten(order, change, chunk);
        if (expected.changed() == 0) {
            return expected;
        }
        return database.write(
                        order,
                        work -> {
                            BulkReport report = apply(work, change, chunk);
                            summarise(work, change, report.changed());
                            return report;
                        })
                .result();
    }

    private BulkReport unwritten(WorkOrder order, BulkChange change, List<UUID> chunk) {
        BulkReport[] report = new BulkReport[1];
        try {
            database.write(
                    order,
                    work -> {
                        report[0] = apply(work, change, chunk);
                        throw new Rehearsed();
                    });
        } catch (RuntimeException rolledBack) {
            if (report[0] == null) {
                throw rolledBack;
            }
        }
        return report[0];
    }

    private static void summarise(Work work, BulkChange change, int count) {
        work.summarise("count", count);
        switch (change) {
            case BulkChange.SetField set -> work.summarise("fields", List.of(set.field().label()));
            case BulkChange.MoveTo move -> work.summarise("to", move.status().label());
            case BulkChange.AddTag tag -> work.summarise("tag", tag.name());
            case BulkChange.RemoveTag tag -> work.summarise("tag", tag.name());
            case BulkChange.Delete delete -> {}
        }
    }

    private BulkReport apply(Work work, BulkChange change, List<UUID> ids) {
        int changed = 0;
        int same = 0;
        List<BulkReport.Refused> refused = new ArrayList<>();
        Set<UUID> gone = new HashSet<>(ids);
        for (Lead lead : work.findAll(Lead.class, ids)) {
            if (lead.isDeleted()) {
                continue;
            }
            gone.remove(lead.id());
            try {
                if (apply(work, lead, change, changed)) {
                    changed++;
                } else {
                    same++;
                }
            } catch (FairleadException why) {
                refused.add(new BulkReport.Refused(lead.id(), lead.name(), why));
            }
        }
        gone.forEach(id -> refused.add(new BulkReport.Refused(id, "", gone())));
        return new BulkReport(changed, same, refused);
    }

    private static FairleadException gone() {
        return new FairleadException("lead.gone", null);
    }

    /// Whether it changed anything.
    private boolean apply(Work work, Lead lead, BulkChange change, int order) {
        return switch (change) {
            case BulkChange.SetField set -> set(work, lead, set);
            case BulkChange.MoveTo move -> move(work, lead, move, order);
            case BulkChange.AddTag tag -> tags.add(work, lead.id(), tag.name());
            case BulkChange.RemoveTag tag -> tags.remove(work, lead.id(), tag.name());
            case BulkChange.Delete delete -> {
                lead.delete(work.now());
                yield true;
            }
        };
    }

    private boolean set(Work work, Lead lead, BulkChange.SetField set) {
        if (same(lead.get(set.field()), set.value())) {
            return false;
        }
        leads.edit(work, lead, Collections.singletonMap(set.field(), set.value()));
        return true;
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    private boolean move(Work work, Lead lead, BulkChange.MoveTo move, int order) {
        if (lead.status() == move.status()) {
            return false;
        }
        MoveLeads command = MoveLeads.to(move.status(), List.of(lead.id()));
        leads.move(
                work,
                lead,
                Optional.ofNullable(move.why()).map(command::because).orElse(command),
                order);
        return true;
    }

    /// Ends a rehearsal without a trace.
    private static final class Rehearsed extends RuntimeException {
        Rehearsed() {
            super(null, null, false, false);
        }
    }
}
