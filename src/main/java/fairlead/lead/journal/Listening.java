package fairlead.lead.journal;

import fairlead.lead.Touch;
import fairlead.storage.Work;
import fairlead.timeline.TimelineEvent;

/// Hears of every event that is written, within its work, and may write more in it.
@FunctionalInterface
public interface Listening {
    void heard(Work work, TimelineEvent event, Touch touch);
}
