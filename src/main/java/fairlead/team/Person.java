package fairlead.team;

import java.util.UUID;

/// Somebody as lists and the window show them.
public record Person(UUID id, String name, String email) {}
