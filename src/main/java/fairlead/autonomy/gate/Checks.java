package fairlead.autonomy.gate;

import java.time.Instant;
import java.util.Set;

/// What the policy checks found out about a proposal; facts, never repaired silently. `opensAt` is
/// the next moment at which mail may go out, now or later.
public record Checks(
        Instant now,
        Instant opensAt,
        Origin origin,
        Worth leadWorth,
        Worth ownWorth,
        Set<Finding> findings) {

    /// Where a proposal comes from: who worked it out, how sure that is, and on whose words it
    /// rests.
    public record Origin(Maker maker, double confidence, Provenance provenance) {
        private static final double MOST_OF_A_MODEL = 0.9;

        /// How sure it is; what a model says of itself is trusted up to 0.9 only.
        double trusted() {
            double clipped = Double.isNaN(confidence) ? 0 : Math.clamp(confidence, 0, 1);
            return maker == Maker.BUILT_IN ? clipped : Math.min(clipped, MOST_OF_A_MODEL);
        }
    }

    /// Who worked a proposal out.
    public enum Maker {
        BUILT_IN,
        MODEL,
        MODEL_WITH_CHANGED_PROMPT,
        TOOL
    }

    /// Something that speaks against going further.
    public enum Finding {
        SUPPRESSED,
        ANSWERS_A_MACHINE,
        RECORD_CHANGED,
        UNKNOWN_ADDRESS,
        UNKNOWN_FACT,
        NEW_RECIPIENT,
        REPLY_TO_DIFFERS,
        NO_RECIPIENT
    }

    public Checks {
        findings = Set.copyOf(findings);
    }
}
