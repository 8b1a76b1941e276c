package fairlead.agents.model;

import fairlead.autonomy.AgentType;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The prompts of the agents that may ask a model. A person may put `system.txt` and `user.txt` of
/// their own into `prompts/<agent>/` beside the settings; the form of the answer stays ours. One
/// that cannot be used is left out, and the log says so.
public final class Prompts {

    private static final Logger LOG = LoggerFactory.getLogger(Prompts.class);
    private static final int LONGEST = 20_000;
    private static final Map<AgentType, String> VERSIONS =
            new EnumMap<>(
                    Map.of(
                            AgentType.ACTION_SUGGESTER, "1",
                            AgentType.EMAIL_DRAFTER, "1",
                            AgentType.MEETING_SUMMARIZER, "1",
                            AgentType.THREAD_ANALYZER, "1",
                            AgentType.STATUS_ADVISOR, "1"));

    private final Path folder;
    private final Map<String, String> ours = new ConcurrentHashMap<>();

    /// `folder` is where a person's own prompts are, if there are any.
    public Prompts(Path folder) {
        this.folder = folder;
    }

    /// Empty for the scorer: no model ever makes a number.
    public Optional<Prompt> of(AgentType agent) {
        return Optional.ofNullable(VERSIONS.get(agent)).map(version -> read(agent, version));
    }

    private Prompt read(AgentType agent, String version) {
        String system = resource(agent, version, "system.txt");
        String user = resource(agent, version, "user.txt");
        String schema = resource(agent, version, "schema.json");
        Optional<String> ownSystem = own(agent, "system.txt");
        Optional<String> ownUser = own(agent, "user.txt");
        if (ownSystem.isPresent() || ownUser.isPresent()) {
            try {
                return new Prompt(
                        agent,
                        version,
                        ownSystem.orElse(system),
                        ownUser.orElse(user),
                        schema,
                        true);
            } catch (IllegalArgumentException unknown) {
                LOG.warn("own prompt for {} is not used: {}", agent, unknown.getMessage());
            }
        }
        return new Prompt(agent, version, system, user, schema, false);
    }

    private Optional<String> own(AgentType agent, String name) {
        Path file = folder.resolve(agent.label()).resolve(name);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST
                    ? Optional.of(Files.readString(file))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("own prompt for {} cannot be read", agent);
            return Optional.empty();
        }
    }

    private String resource(AgentType agent, String version, String name) {
        String path = "/prompts/" + agent.label() + "/" + version + "/" + name;
        return ours.computeIfAbsent(path, Prompts::resource);
    }

    private static String resource(String path) {
        try (InputStream in = Prompts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
