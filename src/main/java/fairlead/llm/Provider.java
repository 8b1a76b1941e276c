package fairlead.llm;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.List;
import java.util.Locale;

/// Which form of conversation a model speaks, with the address where it usually is and the hosts
/// that need no further word.
public enum Provider {
    ANTHROPIC("https://api.anthropic.com/v1", List.of("api.anthropic.com")),
    OPENAI("https://api.openai.com/v1", List.of("api.openai.com")),
    OLLAMA("http://localhost:11434", List.of());

    private final String address;
    private final List<String> hosts;

    Provider(String address, List<String> hosts) {
        this.address = address;
        this.hosts = hosts;
    }

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String usualAddress() {
        return address;
    }

    /// Hosts that belong to the provider itself.
    List<String> ownHosts() {
        return hosts;
    }

    /// Ollama asks for no key, and runs on this machine alone.
    public boolean isLocal() {
        return this == OLLAMA;
    }
}
