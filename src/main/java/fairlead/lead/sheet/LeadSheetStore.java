package fairlead.lead.sheet;

import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.storage.Database;

import org.hibernate.StatelessSession;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads one lead in full.
public final class LeadSheetStore {

    private final Database database;

    public LeadSheetStore(Database database) {
        this.database = database;
    }

    /// Empty where there never was such a lead; one that was deleted says so.
    public Optional<LeadSheet> find(UUID id) {
        return database.read(
                session -> {
                    Lead lead = session.get(Lead.class, id);
                    return lead == null
                            ? Optional.empty()
                            : Optional.of(sheet(lead, dates(session, id)));
                });
    }

    private static LeadSheet sheet(Lead lead, LeadSheet.Dates dates) {
        Map<LeadField, Object> values = new EnumMap<>(LeadField.class);
        for (LeadField field : LeadField.values()) {
            Object value = lead.get(field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return new LeadSheet(
                lead.id(),
                values,
                lead.status(),
                lead.lostReason(),
                dates,
                lead.clientId(),
                lead.isDeleted(),
                lead.version());
    }

    private static LeadSheet.Dates dates(StatelessSession session, UUID id) {
        return session.createSelectionQuery(
                        "select l.createdAt, l.statusEnteredAt, l.closedAt, l.convertedAt,"
                                + " l.lastOutboundAt, l.lastInboundAt, l.lastActivityAt"
                                + " from Lead l where l.id = :id",
                        LeadSheet.Dates.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
