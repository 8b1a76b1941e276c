package fairlead.agents.model;

import fairlead.agents.guard.Fence;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.model.LlmRequest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : new String[] {system, user, schema}) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
