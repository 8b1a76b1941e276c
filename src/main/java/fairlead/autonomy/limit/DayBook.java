package fairlead.autonomy.limit;

import fairlead.autonomy.AgentTally;
import fairlead.autonomy.TallyStore;
import fairlead.autonomy.gate.Ledger;
import fairlead.autonomy.gate.Setting;
import fairlead.storage.Work;

import java.time.LocalDate;
import java.util.UUID;

/// What agents did today, counted in the transaction of what they do: by person and kind, and for
/// the whole company. Two programs that count the same thing wait for each other.
public final class DayBook {

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final AutonomyStore store;
    private final TallyStore tallies = new TallyStore();
    private final boolean copy;

    /// Where `copy` says that others count elsewhere (a laptop's copy of a team's database), nobody
    /// here can know how much is left: whatever has a cap counts as having reached it.
    public DayBook(AutonomyStore store, boolean copy) {
        this.store = store;
        this.copy = copy;
    }

    public Setting setting(Work work, UUID user, AutonomyKind kind) {
        return store.setting(work, user, kind);
    }

    public boolean isStopped(Work work, UUID user) {
        return store.isStopped(work, user);
    }

    /// The tallies as they stand, held until the work ends.
    public Ledger ledger(Work work, UUID user, AutonomyKind kind, boolean stopped) {
        Integer cap = store.companyCap(work).orElse(null);
        if (copy) {
            return new Ledger(stopped, UNKNOWN, UNKNOWN, cap, 0, null, null, 0);
        }
        LocalDate today = store.today(work, user, work.now());
        AgentTally company = tallies.tally(work, company(today));
        AgentTally own = tallies.tally(work, own(user, today, kind));
        return new Ledger(
                stopped,
                Math.toIntExact(own.n()),
                Math.toIntExact(company.n()),
                cap,
                0,
                null,
                null,
                0);
    }

    /// One more was done.
    public void count(Work work, UUID user, AutonomyKind kind) {
        LocalDate today = store.today(work, user, work.now());
        tallies.tally(work, company(today)).count();
        tallies.tally(work, own(user, today, kind)).count();
    }

    private static String company(LocalDate day) {
        return "company/" + day;
    }

    private static String own(UUID user, LocalDate day, AutonomyKind kind) {
        return user + "/" + day + "/" + kind.category() + "." + kind.action();
    }
}
