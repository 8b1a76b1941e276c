package fairlead.sync.server;

import fairlead.sync.merge.Group;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.Trip;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings groups to the server in one transaction: fence, ledger, locks, merge, effect, outcome,
/// and every touched row read back while it is still locked. One push on one connection at a time.
public final class Push {

    private final Connection connection;
    private final SyncTables tables;
    private final UUID replica;
    private final Set<String> mayChange;
    private Optional<Catalog> catalog = Optional.empty();

    /// `mayChange` names the tables of which the person may change a row at all.
    public Push(Connection connection, SyncTables tables, UUID replica, Set<String> mayChange)
            throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.replica = replica;
        this.mayChange = mayChange;
        connection.setAutoCommit(false);
    }

    /// A failed connection leaves open what became of it: the next push asks the ledger. `left` is
    /// how many changes the laptop keeps for later ones.
    public Pushed send(List<Group> groups, long left) throws SQLException {
        try {
            Ledger ledger = new Ledger(replica, left);
            Locks locks = new Locks(tables, groups, mayChange);
            Trip trip = new Trip(connection);
            ledger.ask(trip, groups);
            Catalog known = catalog.orElseGet(() -> Catalog.on(trip));
            locks.ask(trip);
            trip.go();
            catalog = Optional.of(known);
            List<Settled> before = ledger.settledBefore(groups);
            Set<UUID> answered = before.stream().map(Settled::tx).collect(Collectors.toSet());
            List<Group> fresh = groups.stream().filter(g -> !answered.contains(g.tx())).toList();
            Batch batch = locks.taken(trip);
            ReadBack images = new ReadBack(tables, groups, batch);
            List<Settled> settled = apply(batch, fresh, ledger, images, groups.getLast().lastSeq());
            connection.commit();
            return images.told(Stream.concat(before.stream(), settled.stream()).toList());
        } catch (SQLException | RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    private void rollback(Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /// All groups at once, with what became of them and how they stand; where the database refuses,
    /// halves of them, until those that it refuses stand alone and are parked.
    private List<Settled> apply(
            Batch batch, List<Group> groups, Ledger ledger, ReadBack images, long upTo)
            throws SQLException {
        Map<UUID, String> refused = new LinkedHashMap<>();
        while (true) {
            Fold fold = fold(batch, groups, refused);
            try {
                Trip trip = effect(fold);
                ledger.record(trip, fold.settled(), upTo);
                images.ask(trip);
                trip.go();
                return fold.settled();
            } catch (SQLException e) {
                if (!isCertain(e)) {
                    throw e;
                }
                takeBack();
                if (fits(fold)) {
                    throw e;
                }
                Group bad = firstBad(batch, groups, refused);
                refused.put(bad.tx(), e.getSQLState() + " " + e.getMessage());
            }
        }
    }

    private Fold fold(Batch batch, List<Group> groups, Map<UUID, String> refused) {
        Fold fold = new Fold(tables, batch.again());
        for (Group group : groups) {
            if (refused.containsKey(group.tx())) {
                fold.refuse(group, refused.get(group.tx()));
            } else {
                fold.add(group);
            }
        }
        return fold;
    }

    private Trip effect(Fold fold) {
        Trip trip = new Trip(connection).say("savepoint effect");
        new Writes(trip, tables, catalog.orElseThrow()).say(fold.phases());
        return trip;
    }

    private void takeBack() throws SQLException {
        new Trip(connection).say("rollback to savepoint effect").go();
    }

    /// Whether the database takes it; nothing of it stays.
    private boolean fits(Fold fold) throws SQLException {
        boolean fits = true;
        try {
            effect(fold).go();
        } catch (SQLException e) {
            if (!isCertain(e)) {
                throw e;
            }
            fits = false;
        }
        takeBack();
        return fits;
    }

    /// The first group that, after those before it, the database refuses; by halves.
    private Group firstBad(Batch batch, List<Group> all, Map<UUID, String> refused)
            throws SQLException {
        List<Group> groups = all.stream().filter(g -> !refused.containsKey(g.tx())).toList();
        int good = 0;
        int bad = groups.size();
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            if (fits(fold(batch, groups.subList(0, middle), refused))) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return groups.get(good);
    }

    /// What the database will refuse again however often it is asked.
    private static boolean isCertain(SQLException e) {
        String state = e.getSQLState();
        return state != null
                && (state.startsWith("22")
                        || state.startsWith("23")
                        || state.startsWith("42")
                        || state.startsWith("P0")
                        || state.startsWith("0A"));
    }
}
