package fairlead.lead.sheet;

import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.storage.WorkOrder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Edits a lead field by field as its page does: nobody's change is written over unseen.
public final class SheetService {

    private final Database database;
    private final LeadService leads;

    public SheetService(Database database, LeadService leads) {
        this.database = database;
        this.leads = leads;
    }

    /// Sets the fields; a [StaleDataException] where one no longer holds what the person saw.
    public Done<UUID> set(Actor actor, SetFields command) {
        return database.write(
                WorkOrder.by(actor, "lead.edit"),
                work -> {
                    Lead lead = work.get(Lead.class, command.lead());
                    if (!unchanged(lead, command)) {
                        throw new StaleDataException("leads");
                    }
                    leads.edit(work, lead, command.values());
                    work.summarise("lead", lead.name());
                    work.summarise("lead_id", lead.id());
                    work.summarise("count", 1);
                    work.summarise("fields", labels(command));
                    return lead.id();
                });
    }

    private static boolean unchanged(Lead lead, SetFields command) {
        return command.seen().entrySet().stream()
                .allMatch(seen -> same(lead.get(seen.getKey()), seen.getValue()));
    }

    private static List<String> labels(SetFields command) {
        return command.values().keySet().stream().sorted().map(LeadField::label).toList();
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal amount && other instanceof BigDecimal otherAmount) {
            return amount.compareTo(otherAmount) == 0;
        }
        return Objects.equals(blankToNull(one), blankToNull(other));
    }

    private static Object blankToNull(Object value) {
        return value instanceof String text && text.isBlank() ? null : value;
    }
}
