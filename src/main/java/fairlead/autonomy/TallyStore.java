package fairlead.autonomy;

import fairlead.storage.Work;

import jakarta.persistence.LockModeType;

/// Finds tallies within the work that counts.
public final class TallyStore {

    /// A tally, held by this work until it ends: whoever else counts waits.
    public AgentTally tally(Work work, String name) {
        AgentTally known =
                work.session().find(AgentTally.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        AgentTally tally = new AgentTally(name);
        work.session().persist(tally);
        return tally;
    }
}
