package fairlead.intelligence;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.lead.LeadStatus;
import fairlead.storage.Database;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads what closed leads were given before they closed, from history: never what was written
/// later.
public final class CalibrationStore {
    private static final int MOST = 50_000;

    private final Database database;

    public CalibrationStore(Database database) {
        this.database = database;
    }

    private record Score(UUID lead, JsonNode values, Instant at, LeadStatus status) {}

    public Calibration read() {
        Map<UUID, Calibration.Given> last = new HashMap<>();
        database
                .read(
                        session ->
                                session.createSelectionQuery(
                                                "select i.leadId, h.newValues, h.at, l.status from"
                                                    + " LeadIntelligence i join Lead l on l.id ="
                                                    + " i.leadId join FieldHistory h on h.rowId ="
                                                    + " i.id where l.status in (CLOSED_WON,"
                                                    + " CLOSED_LOST) and l.deletedAt is null and"
                                                    + " l.closedAt is not null and h.newValues is"
                                                    + " not null and h.at < l.closedAt order by"
                                                    + " h.at, h.id",
                                                Score.class)
                                        .setMaxResults(MOST)
                                        .getResultList())
                .stream()
                .filter(one -> one.values().path("predicted_close_probability").isNumber())
                .forEach(one -> last.put(one.lead(), given(one)));
        return Calibration.of(List.copyOf(last.values()));
    }

    private static Calibration.Given given(Score score) {
        return new Calibration.Given(
                score.values().path("predicted_close_probability").doubleValue(),
                score.status() == LeadStatus.CLOSED_WON);
    }
}
