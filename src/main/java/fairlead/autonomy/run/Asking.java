package fairlead.autonomy.run;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.autonomy.gate.Checks.Maker;

import java.util.List;
import java.util.Map;

/// How an agent would put its task to a language model, and what it makes of the answer: proposals
/// of the same kind as its own, about the same record.
public interface Asking {

    /// The material, by the names that prompts may use; all of it counts as untrusted.
    Map<String, String> fields(List<Proposed> builtIn);

    /// Proposals from an answer that fits the form. Whatever is not on a list, cites what does not
    /// exist or says nothing is left out; empty where nothing is left.
    List<Proposed> read(JsonNode answer, List<Proposed> builtIn, Maker maker);

    /// Whether there is anything to ask, given what the built-in rules found.
    default boolean isWorthIt(List<Proposed> builtIn) {
        return !builtIn.isEmpty();
    }
}
