package fairlead.sync;

import fairlead.storage.ServerLine;
import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.server.Pull;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;

/// Compares everything that lies on this laptop with what the server shows, by digests of buckets
/// of rows, and repairs row by row what differs. What carries unsent work is left alone.
public final class DataCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DataCheck.class);

    private final Replica replica;
    private final Laptop laptop;
    private final SyncTables tables = SyncTables.load();

    public DataCheck(Replica replica) {
        this.replica = replica;
        this.laptop = replica.laptop();
    }

    /// What a check found: how many rows it compared, and how many it had to repair.
    public record Found(Instant at, long compared, long repaired) {}

    /// What the last check found.
    public Optional<Found> last() {
        Optional<String> found = laptop.state(StateTable.CHECK_FOUND);
        return laptop.state(StateTable.LAST_CHECK)
                .map(Instant::parse)
                .flatMap(at -> found.map(said -> found(at, said.split(" "))));
    }

    private static Found found(Instant at, String[] said) {
        return new Found(at, Long.parseLong(said[0]), Long.parseLong(said[1]));
    }

    /// Syncs, compares and repairs; `progress` takes 0 to 1.
    public Found run(DoubleConsumer progress) {
        try {
            replica.sync().once();
            Tally tally = compare(progress);
            long repaired = tally.differing.isEmpty() ? 0 : repair(tally.differing);
            Found found = new Found(laptop.now(), tally.compared, repaired);
            laptop.remember(
                    Map.of(
                            StateTable.LAST_CHECK,
                            found.at().toString(),
                            StateTable.CHECK_FOUND,
                            found.compared() + " " + found.repaired()));
            return found;
        } catch (SQLException e) {
            throw ServerLine.explain(e);
        }
    }

    /// What was compared so far, and which rows are not the same on both sides.
    private static final class Tally {
        private final Map<SyncTable, Set<UUID>> differing = new LinkedHashMap<>();
        private long compared;
    }

    private Tally compare(DoubleConsumer progress) throws SQLException {
        Tally tally = new Tally();
        List<SyncTable> all = tables.all();
        String scope = laptop.scope().leads(laptop.now());
        try (Connection connection = replica.line().open()) {
            for (int i = 0; i < all.size(); i++) {
                progress.accept((double) i / all.size());
                SyncTable table = all.get(i);
                Digest digest = new Digest(table, laptop.carrying(table), scope);
                Digest.Buckets here = laptop.look(digest::here);
                tally.compared += here.rows();
                Set<Integer> odd = here.differingFrom(digest.there(connection));
                if (!odd.isEmpty()) {
                    Map<UUID, Long> mine = laptop.look(local -> digest.versions(local, odd));
                    Map<UUID, Long> theirs = digest.versions(connection, odd);
                    tally.differing.put(table, Digest.differing(mine, theirs));
                }
            }
        }
        progress.accept(1);
        return tally;
    }

    /// What differed may only have changed meanwhile: after one more sync only what still differs
    /// is repaired.
    private long repair(Map<SyncTable, Set<UUID>> differing) throws SQLException {
        replica.sync().once();
        List<Pull.Rows> repairs = new ArrayList<>();
        try (Connection connection = replica.line().open()) {
            for (Map.Entry<SyncTable, Set<UUID>> one : differing.entrySet()) {
                Pull.Rows rows = new Pull(connection, tables).rows(one.getKey(), one.getValue());
                repairs.add(wrong(rows, laptop.versions(one.getKey(), one.getValue())));
            }
        }
        long repaired = repairs.stream().mapToLong(r -> r.present().size() + r.gone().size()).sum();
        if (repaired > 0) {
            LOG.warn("{} rows differed from the server's and were repaired", repaired);
            laptop.take(repairs, Map.of());
        }
        return repaired;
    }

    private static Pull.Rows wrong(Pull.Rows there, Map<UUID, Long> here) {
        int version = Digest.versionPlace(there.table());
        List<Object[]> present =
                there.present().stream()
                        .filter(
                                row ->
                                        !Digest.version(row, version)
                                                .equals(here.get((UUID) row[0])))
                        .toList();
        Set<UUID> gone = new HashSet<>(there.gone());
        gone.retainAll(here.keySet());
        return new Pull.Rows(there.table(), present, gone);
    }
}
