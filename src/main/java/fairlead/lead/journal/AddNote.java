package fairlead.lead.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A note to write on a lead: its text, the people it calls on, and when it was true (null: now).
public record AddNote(UUID lead, String text, List<UUID> mentions, Instant at) {

    public AddNote {
        mentions = List.copyOf(mentions);
    }

    public static AddNote now(UUID lead, String text) {
        return new AddNote(lead, text, List.of(), null);
    }
}
