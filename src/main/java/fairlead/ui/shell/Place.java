package fairlead.ui.shell;

import java.util.Optional;
import java.util.UUID;

/// Somewhere a person can be, with all that is needed to come back to it.
public sealed interface Place {

    /// The board.
    record Pipeline() implements Place {}

    /// The list, narrowed by a typed filter; an empty one shows every lead.
    record Leads(String filter) implements Place {
        public static Leads all() {
            return new Leads("");
        }
    }

    /// One lead with its timeline.
    record LeadPage(UUID id) implements Place {}

    /// Bring my leads.
    record Import() implements Place {}

    /// What was done, by whom, and the way back.
    record Activity() implements Place {}

    /// One page of the settings.
    record Settings(String page) implements Place {
        public static Settings first() {
            return new Settings("appearance");
        }
    }

    /// The three doors.
    record FirstRun() implements Place {}

    /// The workspace is there and could not be opened; the message says why and what to do.
    record Closed(String message) implements Place {}

    /// Whether one works with data here; elsewhere the rail and the search stay away.
    default boolean working() {
        return !(this instanceof FirstRun || this instanceof Closed);
    }

    /// How a place is remembered between two starts.
    default String path() {
        return switch (this) {
            case Pipeline p -> "pipeline";
            case Leads leads -> "leads/" + leads.filter();
            case LeadPage lead -> "lead/" + lead.id();
            case Import i -> "import";
            case Activity a -> "activity";
            case Settings settings -> "settings/" + settings.page();
            case FirstRun f -> "firstrun";
            case Closed c -> "closed";
        };
    }

    /// Empty where the path names no place, such as one written by a newer version.
    static Optional<Place> of(String path) {
        String[] parts = path.split("/", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "pipeline" -> Optional.of(new Pipeline());
            case "leads" -> Optional.of(new Leads(rest));
            case "lead" -> lead(rest);
            case "import" -> Optional.of(new Import());
            case "activity" -> Optional.of(new Activity());
            case "settings" -> Optional.of(new Settings(rest));
            default -> Optional.empty();
        };
    }

    private static Optional<Place> lead(String id) {
        try {
            return Optional.of(new LeadPage(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
