package fairlead.autonomy;

import java.util.List;
import java.util.Objects;

/// Goes along one chain of runs and notes where it does not hold.
final class ChainWalk {

    private final List<ChainBreak> breaks;
    private String hash = AgentChain.START;
    private long place;

    ChainWalk(List<ChainBreak> breaks) {
        this.breaks = breaks;
    }

    void step(AgentLog run) {
        if (run.chainNo() != place + 1) {
            breaks.add(new ChainBreak(ChainBreak.What.MISSING, null, place + 1));
        } else if (!AgentChain.opening(run, hash).equals(run.chainHash()) || !closesWell(run)) {
            breaks.add(new ChainBreak(ChainBreak.What.CHANGED, run.id(), run.chainNo()));
        }
        place = run.chainNo();
        hash = run.chainHash();
    }

    private static boolean closesWell(AgentLog run) {
        return run.status() == RunStatus.RUNNING
                ? run.closedAt() == null && run.closeHash() == null
                : run.closedAt() != null && AgentChain.closing(run).equals(run.closeHash());
    }

    /// The chain was this long when it was last added to.
    void ends(AgentTally tally) {
        if (tally.n() > place) {
            breaks.add(new ChainBreak(ChainBreak.What.MISSING, null, place + 1));
        } else if (!Objects.equals(tally.hash(), hash)) {
            breaks.add(new ChainBreak(ChainBreak.What.CHANGED, null, place));
        }
    }
}
