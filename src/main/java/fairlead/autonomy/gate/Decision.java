package fairlead.autonomy.gate;

import java.time.Instant;
import java.util.List;

/// What becomes of a proposal and all that spoke against more; `until` is when a hold ends, else
/// null.
public record Decision(Verdict verdict, List<GateReason> reasons, Instant until) {

    public Decision {
        reasons = List.copyOf(reasons);
    }
}
