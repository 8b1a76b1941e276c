package fairlead.ui.activity;

import java.util.List;
import java.util.Locale;

/// The kinds of works that people tell apart.
enum ActivityKind {
    ALL(),
    LEADS("lead.create", "lead.edit", "lead.delete", "lead.tag", "lead.untag", "lead.star"),
    MOVES("lead.move", "lead.convert", "lead.unconvert"),
    TALKS("note.", "call.", "meeting.", "event.", "mail."),
    PEOPLE("contact."),
    STEPS("action."),
    IMPORTS("lead.import"),
    TWINS("lead.merge", "lead.distinguish"),
    UNDONE("undo"),
    AGENTS("agent."),
    SETTINGS("view.", "status.", "reason.", "rate.", "settings.");

    private final List<String> kinds;

    ActivityKind(String... kinds) {
        this.kinds = List.of(kinds);
    }

    List<String> kinds() {
        return kinds;
    }

    String textKey() {
        return "activity.filter." + name().toLowerCase(Locale.ROOT);
    }
}
