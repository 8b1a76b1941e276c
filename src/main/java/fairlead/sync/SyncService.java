package fairlead.sync;

import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;
import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.merge.Verdict.Outcome;
import fairlead.sync.rows.Scope;
import fairlead.sync.server.ForkException;
import fairlead.sync.server.Pull;
import fairlead.sync.server.Push;
import fairlead.sync.server.Pushed;
import fairlead.sync.server.Settled;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Brings a laptop and the shared database together: greets, pushes what waits, pulls what changed.
/// Whatever cuts it off, the next one goes on from there. One at a time.
public final class SyncService {

    private static final Logger LOG = LoggerFactory.getLogger(SyncService.class);
    private static final int BATCH = 500;
    private static final int MANY_LEADS = 200;
    private static final double MUCH = 0.2;
    private static final int GREETING_MILLIS = 5_000;
    private static final int TALK_MILLIS = 60_000;

    private final Laptop laptop;
    private final SyncTables tables;
    private final KeptLine line;
    private final String device;
    private final ReentrantLock one = new ReentrantLock();

    public SyncService(Laptop laptop, SyncTables tables, Line line, String device) {
        this.laptop = laptop;
        this.tables = tables;
        this.line = new KeptLine(line);
        this.device = device;
    }

    /// Counts what one sync did.
    private static final class Tally {
        private long pushed;
        private long merged;
        private long parked;
        private long received;
        private long removed;
        private boolean compared;

        void add(Pushed answer) {
            for (Settled one : answer.settled()) {
                pushed++;
                merged += one.outcome() == Outcome.MERGED ? 1 : 0;
                parked += one.outcome() == Outcome.PARKED ? 1 : 0;
            }
        }
    }

    /// Returns when everything that waited was answered and everything that changed is here. Where
    /// the server knows other work under this laptop's numbers, it takes a new name and sends
    /// again.
    public SyncReport once() throws SQLException {
        return once(progress -> {});
    }

    /// The same, telling how far it is.
    public SyncReport once(Consumer<Progress> progress) throws SQLException {
        try {
            return attempt(progress);
        } catch (ForkException fork) {
            LOG.warn("this laptop takes a new name: {}", fork.getMessage());
            Session.rename(laptop);
            return attempt(progress);
        }
    }

    private SyncReport attempt(Consumer<Progress> progress) throws SQLException {
        Tally tally = new Tally();
        return over(
                (connection, greeting) -> {
                    if (greeting.parted()) {
                        new OtherHistory(laptop).meet(greeting.server(), pull(connection));
                    }
                    push(connection, greeting, tally, progress);
                    new Aftermath(laptop).tell(connection);
                    Handover.learn(laptop, connection);
                    pull(pull(connection), greeting, tally, progress);
                    if (greeting.parted() || isDoubting()) {
                        OtherHistory.settled(laptop);
                    }
                    return report(tally, greeting.server().clockAhead());
                });
    }

    /// Begins the copy of a laptop that has none: what belongs to no lead, and the open leads of
    /// whoever works here; a sync brings the rest.
    public void first(Consumer<Progress> progress) throws SQLException {
        over(
                (connection, greeting) -> {
                    narrowWhereLarge(connection);
                    Load load = new Load(laptop, pull(connection), progress);
                    load.begin();
                    load.first();
                    laptop.remember(Session.agreed(greeting.server()));
                    return null;
                });
    }

    /// A copy of a large team begins with what concerns whoever works here.
    private void narrowWhereLarge(Connection connection) throws SQLException {
        boolean unsaid = laptop.state(StateTable.KEPT_HERE).isEmpty();
        if (unsaid && Survey.isLarge(new Pull(connection, tables).countLeads())) {
            laptop.scope(new Scope(true, me(connection)));
        }
    }

    private static UUID me(Connection connection) throws SQLException {
        String sql = "select u.id from users u where u.db_role = session_user";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getObject(1, UUID.class) : null;
        }
    }

    /// Whether a server was refused because it is not the one this laptop knew, until it is
    /// [believed][#believe] or the right one is back.
    public boolean isDoubting() {
        return OtherHistory.isDoubted(laptop);
    }

    /// Takes the server that was refused for the right one: the next sync sends it what it has
    /// forgotten, and what it does not know leaves this laptop.
    public void believe() {
        OtherHistory.believe(laptop);
    }

    /// What lies on this laptop from now on; the next sync brings it about.
    public void keep(Scope scope) {
        abort();
        one.lock();
        try {
            laptop.scope(scope);
        } finally {
            one.unlock();
        }
    }

    private Pull pull(Connection connection) {
        return new Pull(connection, tables, laptop.scope().leads(laptop.now(), laptop.unsettled()));
    }

    /// Ends a sync that is under way on another thread; the next one goes on from there.
    public void abort() {
        line.abort();
    }

    /// For whoever syncs again and again: the connection stays until [#hangUp].
    void keepLine() {
        line.keep();
    }

    void hangUp() {
        line.hangUp();
    }

    /// What is done once both sides know each other.
    private interface Talk<T> {
        T with(Connection connection, Session.Greeting greeting) throws SQLException;
    }

    /// The greeting is short, and who does not answer it is not there; what follows may take
    /// longer.
    private <T> T over(Talk<T> talk) throws SQLException {
        one.lock();
        try {
            return alone(talk);
        } finally {
            one.unlock();
        }
    }

    /// A connection that was kept may have died since; then there is a new one.
    private <T> T alone(Talk<T> talk) throws SQLException {
        if (line.isKept()) {
            try {
                return greetAndTalk(talk);
            } catch (LostException lost) {
                if (line.wasAborted()) {
                    throw lost.cause();
                }
                LOG.debug("the connection that was kept is gone", lost);
            }
        }
        try {
            return greetAndTalk(talk);
        } catch (LostException lost) {
            throw lost.cause();
        }
    }

    /// The line failed before a word was said.
    private static final class LostException extends Exception {
        private static final long serialVersionUID = 1;

        LostException(SQLException cause) {
            super(cause);
        }

        SQLException cause() {
            return (SQLException) getCause();
        }
    }

    private <T> T greetAndTalk(Talk<T> talk) throws SQLException, LostException {
        Connection connection = line.take();
        boolean whole = false;
        try {
            Session.Greeting greeting = greet(connection);
            T result = talk.with(connection, greeting);
            whole = true;
            return result;
        } finally {
            if (whole) {
                line.giveBack(connection);
            } else {
                line.drop(connection);
            }
        }
    }

    private Session.Greeting greet(Connection connection) throws SQLException, LostException {
        try {
            connection.setNetworkTimeout(Runnable::run, GREETING_MILLIS);
            Session.Greeting greeting = new Session(laptop, connection, device).greet();
            connection.setNetworkTimeout(Runnable::run, TALK_MILLIS);
            return greeting;
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (state.startsWith("08") || state.startsWith("57P")) {
                throw new LostException(e);
            }
            throw e;
        }
    }

    private SyncReport report(Tally tally, Duration clockAhead) {
        return new SyncReport(
                laptop.now(),
                tally.pushed,
                tally.merged,
                tally.parked,
                tally.received,
                tally.removed,
                tally.compared,
                laptop.count("PENDING"),
                laptop.conflicts(),
                clockAhead);
    }

    private void push(
            Connection connection,
            Session.Greeting greeting,
            Tally tally,
            Consumer<Progress> progress)
            throws SQLException {
        List<Group> groups = batch();
        if (groups.isEmpty()) {
            return;
        }
        long waiting = laptop.count("PENDING");
        Push push =
                new Push(
                        connection,
                        tables,
                        greeting.replica(),
                        greeting.server().known().mayChange());
        while (!groups.isEmpty()) {
            progress.accept(
                    new Progress(
                            Progress.Kind.SENDING, tally.pushed, Math.max(waiting, tally.pushed)));
            Pushed answer = push.send(groups, left(groups));
            laptop.settle(answer);
            tally.add(answer);
            groups = batch();
        }
    }

    private long left(List<Group> groups) {
        long sent = groups.stream().mapToLong(group -> group.entries().size()).sum();
        return Math.max(0, laptop.count("PENDING") - sent);
    }

    /// An undo travels alone: the server is told what it undoes.
    private List<Group> batch() {
        List<Group> waiting = laptop.pending(BATCH);
        List<Group> batch = new ArrayList<>();
        for (Group group : waiting) {
            boolean undo =
                    group.work() != null && !ColumnType.isNothing(group.work().get("undoes"));
            if (undo && !batch.isEmpty()) {
                break;
            }
            batch.add(group);
            if (undo) {
                break;
            }
        }
        return batch;
    }

    private void pull(
            Pull pull, Session.Greeting greeting, Tally tally, Consumer<Progress> progress)
            throws SQLException {
        Load load = new Load(laptop, pull, progress);
        boolean fresh = laptop.state(StateTable.CURSOR).isEmpty();
        if (greeting.strange() || fresh || load.isUnderWay()) {
            if (greeting.strange() || !load.isUnderWay()) {
                load.begin();
            }
            load.finish();
            tally.received += load.received();
            tally.removed += load.removed();
            tally.compared = true;
        }
        Set<UUID> here = laptop.leads();
        Pull.Delta delta =
                pull.since(laptop.state(StateTable.CURSOR).orElseThrow(), here::contains);
        if (isSuspicious(delta, here)) {
            delta = again(pull, here, delta);
        }
        Map<String, String> remembered = new HashMap<>(Session.agreed(greeting.server()));
        remembered.put(StateTable.CURSOR, delta.cursor());
        remembered.put(StateTable.LAST_SYNC, laptop.now().toString());
        remembered.put(StateTable.CLOCK_AHEAD, greeting.server().clockAhead().toString());
        laptop.takeNews(delta.tables(), remembered);
        for (Pull.Rows rows : delta.tables()) {
            tally.received += rows.present().size();
            tally.removed += rows.gone().size();
        }
    }

    /// So many leads gone at once, without a change of rights, are believed only when asked twice.
    private static boolean isSuspicious(Pull.Delta delta, Set<UUID> here) {
        long gone = delta.goneLeads().stream().filter(here::contains).count();
        return gone > MANY_LEADS || gone > 5 && gone > here.size() * MUCH;
    }

    private Pull.Delta again(Pull pull, Set<UUID> here, Pull.Delta first) throws SQLException {
        Pull.Delta second =
                pull.since(laptop.state(StateTable.CURSOR).orElseThrow(), here::contains);
        if (!second.goneLeads().equals(first.goneLeads())) {
            throw new SQLException("the server's answers differ: nothing was removed", "40001");
        }
        return second;
    }
}
