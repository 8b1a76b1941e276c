package fairlead.storage;

import java.util.UUID;

/// A committed [Work]: its id, with which it can be undone, and what it returned.
public record Done<T>(UUID workId, T result) {}
