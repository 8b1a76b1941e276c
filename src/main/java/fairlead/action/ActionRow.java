package fairlead.action;

import java.time.Instant;
import java.util.UUID;

/// An action as a list shows it.
public record ActionRow(
        UUID id,
        UUID leadId,
        ActionType type,
        String title,
        String description,
        ActionStatus status,
        Instant dueAt,
        UUID assignedTo,
        boolean byAgent,
        String reason,
        int priority) {

    static ActionRow of(LeadAction action) {
        return new ActionRow(
                action.id(),
                action.leadId(),
                action.type(),
                action.title(),
                action.description(),
                action.status(),
                action.dueAt(),
                action.assignedTo(),
                action.isByAgent(),
                action.reason() == null ? null : action.reason().text(),
                action.priority());
    }

    /// Whether an agent proposed it and nobody has decided yet.
    public boolean isProposal() {
        return status == ActionStatus.SUGGESTED;
    }
}
