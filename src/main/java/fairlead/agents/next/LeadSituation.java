package fairlead.agents.next;

import fairlead.action.ActionType;
import fairlead.lead.LeadStatus;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// What the rules look at in a lead, as of a moment; moments are null where there was none, `value`
/// where nobody has estimated it. `open` are the types that are already suggested or planned,
/// `lately` those dismissed within the cool-down.
public record LeadSituation(
        UUID lead,
        LeadStatus status,
        Instant asOf,
        Moments moments,
        LocalDate closeDate,
        double probability,
        BigDecimal value,
        Set<ActionType> open,
        Set<ActionType> lately) {

    /// When things last happened, with the records that say so.
    public record Moments(
            Mark theirLastUnanswered,
            Mark proposalSent,
            Mark proposalViewed,
            Mark meetingHeld,
            Mark lastFollowUp,
            Mark lastContact) {}

    /// A record and its moment.
    public record Mark(UUID record, Instant at) {}

    public LeadSituation {
        open = Set.copyOf(open);
        lately = Set.copyOf(lately);
    }
}
