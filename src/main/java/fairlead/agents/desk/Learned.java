package fairlead.agents.desk;

import fairlead.agents.scoring.Closings;
import fairlead.agents.scoring.ScoreModel;
import fairlead.autonomy.reading.PastStore;

import java.time.Instant;

/// What the closed leads taught: the model, when deals close, how long won ones were silent, and
/// from what and when it was learned.
record Learned(
        ScoreModel model,
        Closings closings,
        double silenceLimit,
        int quarantined,
        PastStore.Closed from,
        Instant at) {}
