package fairlead.autonomy.proposal;

import java.util.List;
import java.util.UUID;

/// What a meeting was about, what was decided and who does what; each line stands in its
/// transcript.
public record MeetingSummary(
        UUID meeting, List<Quoted> points, List<Quoted> decisions, List<ActionItem> items)
        implements Proposal {

    public MeetingSummary {
        points = List.copyOf(points);
        decisions = List.copyOf(decisions);
        items = List.copyOf(items);
    }
}
