package fairlead.autonomy.matrix;

import fairlead.action.ActionStatus;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// A proposal of the past and what became of it. The value is its lead's in the base currency, null
/// where nobody knows; `closes` says that it would have closed the lead.
public record PastProposal(
        UUID id,
        UUID leadId,
        String lead,
        String title,
        MatrixKind kind,
        ActionStatus status,
        boolean edited,
        BigDecimal confidence,
        BigDecimal value,
        BigDecimal cost,
        boolean closes,
        Instant made) {

    boolean isAccepted() {
        return switch (status) {
            case APPROVED, IN_PROGRESS, COMPLETED -> true;
            case SUGGESTED, DISMISSED, EXPIRED -> false;
        };
    }

    boolean isRejected() {
        return status == ActionStatus.DISMISSED;
    }
}
