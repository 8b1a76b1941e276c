package fairlead.sync.server;

import fairlead.sync.merge.Clash;
import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Verdict.Outcome;
import fairlead.sync.merge.Verdict.Reason;

import java.util.List;
import java.util.UUID;

/// What became of one operation; `reason` and `detail` are null where there is nothing to say.
public record Settled(
        UUID tx, Entry entry, Outcome outcome, Reason reason, String detail, List<Clash> clashes) {

    public Settled {
        clashes = List.copyOf(clashes);
    }

    static Settled parked(UUID tx, Entry entry, Reason reason, String detail) {
        return new Settled(tx, entry, Outcome.PARKED, reason, detail, List.of());
    }
}
