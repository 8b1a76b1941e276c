package fairlead.storage;

import java.util.UUID;

/// Who makes a change; `id` is a user's id for [Type#USER] and null where nobody is behind it.
public record Actor(Type type, UUID id) {

    /// The labels of `lead_timeline.actor_type`.
    public enum Type {
        USER,
        SYSTEM,
        AI,
        EXTERNAL;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Actor user(UUID id) {
        return new Actor(Type.USER, id);
    }

    public static Actor system() {
        return new Actor(Type.SYSTEM, null);
    }
}
