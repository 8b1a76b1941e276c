package fairlead.agents.summary;

/// What one speaker said at one go.
public record Turn(String speaker, String text) {}
