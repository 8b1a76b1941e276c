package fairlead.autonomy.runlog;

import fairlead.autonomy.AgentType;
import fairlead.autonomy.RunStatus;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// A run as the log lists it. Lead, status, decision, verdict of a person, cost and latency are
/// null where there is none.
public record RunRow(
        UUID id,
        AgentType agent,
        UUID leadId,
        String lead,
        Instant at,
        RunStatus status,
        String decision,
        Boolean accepted,
        String model,
        Integer promptTokens,
        Integer completionTokens,
        BigDecimal cost,
        Integer latencyMillis) {}
