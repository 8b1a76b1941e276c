package fairlead.autonomy;

import java.util.List;
import java.util.UUID;

/// What became of what a run proposed: the level that held, the gate's word for it, why not more,
/// what spoke against it, and the action that waits for a person (null where none does).
public record RunRuling(
        AutonomyLevel level,
        String decision,
        List<String> reasons,
        List<String> findings,
        UUID action) {

    /// Nothing was proposed, so that nothing was decided.
    public static final RunRuling NONE = new RunRuling(null, null, List.of(), List.of(), null);

    public RunRuling {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }
}
