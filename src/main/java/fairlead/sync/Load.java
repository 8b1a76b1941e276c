package fairlead.sync;

import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;
import fairlead.sync.server.Pull;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Loads everything that I may see, range by range of leads, each in a short transaction on both
/// sides, one being read while the one before it is written; a cut costs one range. What stands
/// here and not there goes.
final class Load {

    private static final int LEADS = 2_000;
    private static final int FIRST = 500;

    private final Laptop laptop;
    private final Pull pull;
    private final Consumer<Progress> progress;
    private long received;
    private long removed;

    Load(Laptop laptop, Pull pull, Consumer<Progress> progress) {
        this.laptop = laptop;
        this.pull = pull;
        this.progress = progress;
    }

    long received() {
        return received;
    }

    long removed() {
        return removed;
    }

    /// Whether a load was begun and not ended.
    boolean isUnderWay() {
        return laptop.state(StateTable.LOADING_FROM).isPresent();
    }

    /// Forgets the cursor and begins anew.
    void begin() throws SQLException {
        String from = pull.begun();
        laptop.forget(StateTable.LOADED_UNTIL);
        laptop.remember(Map.of(StateTable.LOADING_FROM, from));
    }

    /// What belongs to no lead, but for who changed what, and the open leads of whoever is signed
    /// in that changed last, so that there is something to work with while the rest comes.
    void first() throws SQLException {
        progress.accept(new Progress(Progress.Kind.LOADING, 0, 2));
        take(withGone(pull.rootless(table -> !table.isHistory()), null), Map.of());
        progress.accept(new Progress(Progress.Kind.LOADING, 1, 2));
        take(pull.mine(FIRST), Map.of());
        progress.accept(new Progress(Progress.Kind.LOADING, 2, 2));
    }

    /// Goes on to the end; the cursor is then the one from before the load, so that the pull that
    /// follows brings whatever changed meanwhile.
    void finish() throws SQLException {
        String from = laptop.state(StateTable.LOADING_FROM).orElseThrow();
        Optional<UUID> after = laptop.state(StateTable.LOADED_UNTIL).map(UUID::fromString);
        if (after.isEmpty()) {
            if (laptop.state(StateTable.CURSOR).isEmpty()) {
                take(pull.mine(LEADS), Map.of());
            }
            take(withGone(pull.rootless(table -> true), null), Map.of());
        }
        ranges(after.orElse(null));
        laptop.remember(Map.of(StateTable.CURSOR, from));
        laptop.forget(StateTable.LOADING_FROM);
        laptop.forget(StateTable.LOADED_UNTIL);
    }

    private void ranges(UUID after) throws SQLException {
        Set<UUID> here = laptop.leads();
        boolean fresh = laptop.state(StateTable.CURSOR).isEmpty();
        UUID last = after;
        long total = pull.countLeads();
        long done = last == null ? 0 : total - pull.countLeadsAfter(last);
        try (Ahead<List<Pull.Rows>> reader = new Ahead<>()) {
            reader.begin(() -> pull.range(after, LEADS));
            while (true) {
                progress.accept(new Progress(Progress.Kind.LOADING, done, total));
                List<Pull.Rows> range = reader.get();
                List<Object[]> leads = range.getFirst().present();
                done += leads.size();
                boolean end = leads.size() < LEADS;
                UUID until = end ? null : (UUID) leads.getLast()[0];
                if (!end) {
                    reader.begin(() -> pull.range(until, LEADS));
                }
                Set<UUID> compared = ids(leads);
                if (fresh) {
                    compared.retainAll(here);
                }
                count(range);
                laptop.fill(
                        withGoneLeads(withGone(range, compared), here, last, until),
                        here::contains,
                        end ? Map.of() : Map.of(StateTable.LOADED_UNTIL, until.toString()));
                if (end) {
                    return;
                }
                last = until;
            }
        }
    }

    private void take(List<Pull.Rows> rows, Map<String, String> remembered) {
        count(rows);
        laptop.take(rows, remembered);
    }

    private void count(List<Pull.Rows> rows) {
        for (Pull.Rows one : rows) {
            received += one.present().size();
            removed += one.gone().size();
        }
    }

    /// Adds to each table what stands here and was not told of: of these leads, or of no lead.
    private List<Pull.Rows> withGone(List<Pull.Rows> rows, Set<UUID> leads) {
        List<Pull.Rows> all = new ArrayList<>();
        for (Pull.Rows one : rows) {
            boolean compared = !one.table().name().equals("leads");
            Set<UUID> gone = compared ? laptop.idsOf(one.table(), leads) : new HashSet<>();
            gone.removeAll(ids(one));
            all.add(new Pull.Rows(one.table(), one.present(), gone));
        }
        return all;
    }

    private static List<Pull.Rows> withGoneLeads(
            List<Pull.Rows> range, Set<UUID> here, UUID after, UUID until) {
        Pull.Rows leads = range.getFirst();
        Set<UUID> gone = new HashSet<>();
        for (UUID id : here) {
            if ((after == null || compare(id, after) > 0)
                    && (until == null || compare(id, until) <= 0)) {
                gone.add(id);
            }
        }
        gone.removeAll(ids(leads));
        List<Pull.Rows> all = new ArrayList<>(range);
        all.set(0, new Pull.Rows(leads.table(), leads.present(), gone));
        return all;
    }

    /// The order of PostgreSQL, byte by byte.
    private static int compare(UUID one, UUID other) {
        int high =
                Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    private static Set<UUID> ids(Pull.Rows rows) {
        return ids(rows.present());
    }

    private static Set<UUID> ids(List<Object[]> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> ids.add((UUID) row[0]));
        return ids;
    }
}
