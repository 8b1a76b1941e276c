package fairlead.autonomy.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import fairlead.lead.CompanySetting;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.WorkOrder;

import java.util.UUID;

/// Takes somebody's word that the ends an import brought are true: from then on they are learned
/// from, until that word is undone.
public final class QuarantineService {
    private final Database database;
    private final QuarantineStore store;

    public QuarantineService(Database database, QuarantineStore store) {
        this.database = database;
        this.store = store;
    }

    public Done<UUID> confirm(Actor person, UUID batch) {
        return database.write(
                WorkOrder.by(person, "agent.confirm-import"),
                work -> {
                    ArrayNode all = JsonNodeFactory.instance.arrayNode();
                    store.confirmed(work).stream().map(UUID::toString).sorted().forEach(all::add);
                    all.add(batch.toString());
                    store.find(work)
                            .ifPresentOrElse(
                                    kept -> kept.decide(all),
                                    () ->
                                            work.add(
                                                    new CompanySetting(
                                                            QuarantineStore.NAME,
                                                            all,
                                                            work.now())));
                    return batch;
                });
    }
}
