package fairlead.action.queue;

import fairlead.action.Draft;
import fairlead.action.Reason;
import fairlead.action.Suggestion;
import fairlead.action.Suggestion.EvidenceLine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A line of the queue, looked at closely. What the line's kind does not have is null: `proposal`
/// stands for proposals of our own agents only, `draft` where a mail was written, `until` where it
/// runs out.
public record QueueCard(
        QueueRow row,
        String description,
        Reason reason,
        Suggestion proposal,
        Draft draft,
        UUID run,
        Instant due,
        Instant until,
        String address,
        List<EvidenceLine> evidence) {

    public QueueCard {
        evidence = List.copyOf(evidence);
    }

    /// The mail as it would go out, edited or as proposed; null where none would.
    public Draft mail() {
        if (draft != null && draft.body() != null) {
            return draft;
        }
        return proposal == null || proposal.mail() == null
                ? null
                : new Draft(proposal.mail().subject(), proposal.mail().body(), List.of());
    }
}
