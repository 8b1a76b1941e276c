package fairlead.action;

import java.time.Instant;
import java.util.UUID;

/// Something a person means to do about a lead; `due` and `assignedTo` may be null.
public record PlanAction(UUID lead, ActionType type, String title, Instant due, UUID assignedTo) {}
