package fairlead.autonomy.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.autonomy.AuthorityStore;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.AutonomySetting;
import fairlead.lead.CompanySetting;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.util.UUID;

/// Sets how far agents may go for a person, never above what the company allows.
public final class MatrixService {
    private final Database database;
    private final MatrixStore store;

    public MatrixService(Database database, MatrixStore store) {
        this.database = database;
        this.store = store;
    }

    /// Level, cap and threshold of one kind for whoever asks.
    public Done<UUID> allow(Actor person, MatrixRow row) {
        if (row.dailyCap() != null && row.dailyCap() < 0
                || row.approvalAbove() != null && row.approvalAbove().signum() < 0) {
            throw new FairleadException("agents.below-nought", null);
        }
        return database.write(
                WorkOrder.by(person, "agent.allow"),
                work -> {
                    if (row.level().compareTo(store.ceiling(work, row.kind())) > 0) {
                        throw new FairleadException("agents.above-ceiling", null);
                    }
                    AutonomySetting setting =
                            store.find(work, person.id(), row.kind())
                                    .orElseGet(() -> made(work, person.id(), row.kind()));
                    setting.allow(row.level());
                    setting.limit(row.dailyCap(), row.approvalAbove());
                    return setting.id();
                });
    }

    private static AutonomySetting made(Work work, UUID person, MatrixKind kind) {
        AutonomySetting setting =
                new AutonomySetting(person, kind.category(), kind.action(), work.now());
        work.add(setting);
        return setting;
    }

    /// How far agents may go for anybody with one kind; said by whoever leads, where somebody does.
    public Done<MatrixKind> ceiling(Actor person, MatrixKind kind, AutonomyLevel most) {
        return database.write(
                WorkOrder.by(person, "agent.ceiling"),
                work -> {
                    if (AuthorityStore.isLed(work.session(), person.id())) {
                        throw new FairleadException("agents.ceiling.led", null);
                    }
                    ObjectNode levels =
                            store.find(work, MatrixStore.COMPANY, MatrixStore.CEILING)
                                    .map(CompanySetting::content)
                                    .filter(JsonNode::isObject)
                                    .map(kept -> ((ObjectNode) kept).deepCopy())
                                    .orElseGet(JsonNodeFactory.instance::objectNode);
                    levels.put(kind.category(), most.label());
                    keep(work, MatrixStore.CEILING, levels);
                    return kind;
                });
    }

    private void keep(Work work, String name, JsonNode content) {
        store.find(work, MatrixStore.COMPANY, name)
                .ifPresentOrElse(
                        kept -> kept.decide(content),
                        () -> work.add(new CompanySetting(name, content, work.now())));
    }
}
