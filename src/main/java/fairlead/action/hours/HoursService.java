package fairlead.action.hours;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.lead.CompanySetting;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.WorkOrder;

import java.util.UUID;

/// Keeps when a person works, where they can find it on every machine of theirs.
public final class HoursService {
    private final Database database;
    private final HoursStore store;

    public HoursService(Database database, HoursStore store) {
        this.database = database;
        this.store = store;
    }

    public Done<UUID> keep(Actor person, WorkingHours hours) {
        JsonNode content = HoursText.write(hours);
        return database.write(
                WorkOrder.by(person, "settings.hours"),
                work -> {
                    store.find(work, person.id())
                            .ifPresentOrElse(
                                    kept -> kept.decide(content),
                                    () ->
                                            work.add(
                                                    CompanySetting.ofPerson(
                                                            person.id(),
                                                            HoursStore.NAME,
                                                            content,
                                                            work.now())));
                    return person.id();
                });
    }
}
