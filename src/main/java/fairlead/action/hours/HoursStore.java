package fairlead.action.hours;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.lead.CompanySetting;
import fairlead.storage.Database;
import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// Reads when people work; whoever has not said works the usual hours.
public final class HoursStore {
    static final String NAME = "working_hours";

    private final Database database;

    public HoursStore(Database database) {
        this.database = database;
    }

    /// In the zone where the person asks.
    public WorkingHours of(UUID person, ZoneId zone) {
        Optional<JsonNode> kept =
                database.read(session -> setting(session, person).map(CompanySetting::content));
        return kept.map(json -> HoursText.read(json, zone))
                .orElseGet(() -> WorkingHours.usual(zone));
    }

    /// As they stand within a work.
    public WorkingHours of(Work work, UUID person, ZoneId zone) {
        return setting(work.session(), person)
                .map(CompanySetting::content)
                .map(json -> HoursText.read(json, zone))
                .orElseGet(() -> WorkingHours.usual(zone));
    }

    Optional<CompanySetting> find(Work work, UUID person) {
        return setting(work.session(), person);
    }

    private static Optional<CompanySetting> setting(SharedSessionContract session, UUID person) {
        return session.createSelectionQuery(
                        "from CompanySetting c where c.owner = :owner and c.name = :name",
                        CompanySetting.class)
                .setParameter("owner", person.toString())
                .setParameter("name", NAME)
                .uniqueResultOptional();
    }
}
