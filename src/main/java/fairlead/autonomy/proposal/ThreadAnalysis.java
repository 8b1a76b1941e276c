package fairlead.autonomy.proposal;

import java.util.List;
import java.util.UUID;

/// What a thread of mails says: its mood, whether it presses, what about, what is asked, and
/// whether the lead waits for us.
public record ThreadAnalysis(
        UUID thread,
        Polarity polarity,
        boolean urgent,
        List<Topic> topics,
        List<ActionItem> items,
        boolean awaitingReply)
        implements Proposal {

    public ThreadAnalysis {
        topics = List.copyOf(topics);
        items = List.copyOf(items);
    }
}
