package fairlead.autonomy;

import com.fasterxml.jackson.databind.JsonNode;

/// With what a run closes; prompt and request are null where no model was asked.
public record RunOutcome(
        RunStatus status,
        String engine,
        JsonNode output,
        ModelUse use,
        RunRuling ruling,
        String promptHash,
        String requestId) {

    /// An answer of a built-in engine.
    public static RunOutcome builtIn(
            RunStatus status, JsonNode output, ModelUse use, RunRuling ruling) {
        return new RunOutcome(status, "builtin", output, use, ruling, null, null);
    }
}
