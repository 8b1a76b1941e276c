package fairlead.action.queue;

import fairlead.lead.LeadStatus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// The lead that a line of the queue is about; company, value, owner and date may be null.
public record QueueLead(
        UUID id,
        String name,
        String company,
        LeadStatus status,
        BigDecimal value,
        String currency,
        LocalDate closes,
        UUID owner) {

    /// Who it is, as a list says it.
    public String called() {
        return company == null || company.isBlank() ? name : name + " · " + company;
    }
}
