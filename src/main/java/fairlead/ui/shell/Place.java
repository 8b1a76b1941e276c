package fairlead.ui.shell;

import java.util.Optional;
import java.util.UUID;

/// Somewhere a person can be, with all that is needed to come back to it.
public sealed interface Place {

    /// What there is to do today.
    record Today() implements Place {}

    /// The board, as it is or in a saved view.
    record Pipeline(Optional<UUID> view) implements Place {
        public Pipeline() {
            this(Optional.empty());
        }

        public static Pipeline view(UUID view) {
            return new Pipeline(Optional.of(view));
        }
    }

    /// The list, narrowed by a typed filter, or in a saved view; with neither it is as it was left.
    record Leads(String filter, Optional<UUID> view) implements Place {
        public Leads(String filter) {
            this(filter, Optional.empty());
        }

        public static Leads all() {
            return new Leads("");
        }

        public static Leads view(UUID view) {
            return new Leads("", Optional.of(view));
        }
    }

    /// One lead with its timeline.
    record LeadPage(UUID id) implements Place {}

    /// Bring my leads.
    record Import() implements Place {}

    /// Leads that may be one; where a lead is named, first the pair it belongs to.
    record Duplicates(Optional<UUID> lead) implements Place {
        public Duplicates() {
            this(Optional.empty());
        }
    }

    /// How this laptop and its team stand to each other.
    record Sync() implements Place {}

    /// What was done, by whom, and the way back. narrowed to the leads that a text finds; an empty
    /// one shows everything.
    record Activity(String record) implements Place {
        public Activity() {
            this("");
        }
    }

    /// What agents may do, or the log of what they did.
    record Agents(boolean runs) implements Place {
        public Agents() {
            this(false);
        }
    }

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

    /// The workspace is being opened, and that takes its time.
    record Opening() implements Place {}

    /// Whether one works with data here; elsewhere the rail and the search stay away.
    default boolean working() {
        return !(this instanceof FirstRun || this instanceof Closed || this instanceof Opening);
    }

    /// How a place is remembered between two starts.
    default String path() {
        return switch (this) {
            case Today t -> "today";
            case Pipeline board -> board.view().map(view -> "pipeline/" + view).orElse("pipeline");
            case Leads leads ->
                    leads.view().map(view -> "view/" + view).orElse("leads/" + leads.filter());
            case LeadPage lead -> "lead/" + lead.id();
            case Import i -> "import";
            case Duplicates d -> "duplicates";
            case Sync s -> "sync";
            case Activity activity -> "activity/" + activity.record();
            case Agents agents -> agents.runs() ? "agents/runs" : "agents";
            case Settings settings -> "settings/" + settings.page();
            case FirstRun f -> "firstrun";
            case Closed c -> "closed";
            case Opening o -> "opening";
        };
    }

    /// Empty where the path names no place, such as one written by a newer version.
    static Optional<Place> of(String path) {
        String[] parts = path.split("/", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "today" -> Optional.of(new Today());
            case "pipeline" -> Optional.of(new Pipeline(id(rest)));
            case "leads" -> Optional.of(new Leads(rest));
            case "view" -> Optional.of(new Leads("", id(rest)));
            case "lead" -> id(rest).map(LeadPage::new);
            case "import" -> Optional.of(new Import());
            case "duplicates" -> Optional.of(new Duplicates());
            case "sync" -> Optional.of(new Sync());
            case "activity" -> Optional.of(new Activity(rest));
            case "agents" -> Optional.of(new Agents(rest.equals("runs")));
            case "settings" -> Optional.of(new Settings(rest));
            default -> Optional.empty();
        };
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
