package fairlead.agents.model;

import fairlead.agents.guard.Fence;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.model.LlmRequest;
import fairlead.settings.Sha256;

import java.util.Map;

/// What an agent says to a model, as files have it, with the hash of those files; `own` says that
/// the person put words of their own in their place.
public record Prompt(
        AgentType agent, String version, String system, String user, String schema, boolean own) {

    private static final int MOST_TOKENS = 1_500;

    public Prompt {
        Placeholder.in(system);
        Placeholder.in(user);
    }

    /// SHA-256 of the three files.
    public String hash() {
        Sha256 hash = new Sha256();
        for (String file : new String[] {system, user, schema}) {
            hash.add(file).add((byte) 0);
        }
        return hash.hex();
    }

    /// The request for this material: each piece of it between markers that nobody could foresee.
    LlmRequest request(Map<String, String> fields, Fence fence) {
        String marked = system.replace("[[marker]]", fence.marker());
        return new LlmRequest(
                Placeholder.fill(marked, fields, fence::wrap),
                Placeholder.fill(user, fields, fence::wrap),
                agent.label(),
                schema,
                MOST_TOKENS);
    }
}
