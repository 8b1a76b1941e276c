package fairlead.storage;

import fairlead.settings.FairleadException;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.FlushMode;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.exception.JDBCConnectionException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// One open database: reads at any time from any thread, writes one [Work] after another.
public final class Database implements AutoCloseable {

    private final Engine engine;
    private final Mapping mapping;
    private final Clock clock;
    private final WriteGate gate = new WriteGate();
    private final Changes changes = new Changes();
    private final AtomicBoolean dirty = new AtomicBoolean();
    private volatile Optional<Outbox> outbox = Optional.empty();

    Database(Engine engine, List<Class<?>> entities, Clock clock) {
        this.engine = engine;
        this.mapping = new Mapping(engine, entities);
        this.clock = clock;
    }

    /// Opens the database. An embedded one is built or brought up to the program's schema; a shared
    /// one is taken only as it should be, since its owner alone changes it. `entities` names the
    /// tables that others refer to before those that do.
    public static Database open(DatabaseSettings settings, List<Class<?>> entities, Clock clock) {
        Engine engine = engineOf(settings);
        try {
            return new Database(engine, entities, clock);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    /// Whether somebody is just bringing this file up to the program's schema.
    public static boolean upgrades(DatabaseSettings.File file) {
        return new H2File(file.file()).isUpgrading();
    }

    private static Engine engineOf(DatabaseSettings settings) {
        return switch (settings) {
            case DatabaseSettings.File file -> H2Engine.open(file.file(), file.key());
            case DatabaseSettings.Server server -> PostgresEngine.open(server);
        };
    }

    public Clock clock() {
        return clock;
    }

    public Changes changes() {
        return changes;
    }

    /// Whether it is a file that only a key of this laptop opens.
    public boolean isEncrypted() {
        return engine.key().isPresent();
    }

    /// The files of a folder that belong to it, sealed with its key where it has one.
    public NamedFiles files(Path folder) {
        return new NamedFiles(folder, engine.key());
    }

    RowValues values() {
        return mapping.values();
    }

    /// For stores: reads with plain SQL on a connection that cannot write. It answers while the
    /// mapping is not there yet, which [#read] waits for.
    public <T> T ask(Function<SqlReading, T> question) {
        return look(connection -> question.apply(SqlReading.on(connection)));
    }

    /// For stores: reads without a transaction of their own, on a connection that cannot write.
    public <T> T read(Function<StatelessSession, T> reading) {
        try (StatelessSession session = mapping.factory().openStatelessSession()) {
            return reading.apply(session);
        }
    }

    /// For services: runs `body` in one transaction that is committed with its history, or not at
    /// all.
    public <T> Done<T> write(WorkOrder order, Function<Work, T> body) {
        Written<T> written = gate.run(() -> transact(order, body));
        if (!written.rows().isEmpty()) {
            changes.publish(
                    new Committed(written.id(), order.kind(), order.actor(), written.rows()));
        }
        return new Done<>(written.id(), written.result());
    }

    /// From now on every work goes through `newOutbox` as well.
    public void attach(Outbox newOutbox) {
        outbox = Optional.of(newOutbox);
    }

    /// For sync alone: reads with plain SQL what was committed, on a connection that cannot write.
    public <T> T look(SqlFunction<T> reading) {
        try (Connection connection = engine.reader().getConnection()) {
            return reading.apply(connection);
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }

    /// For sync alone: writes what others did, in one transaction behind the gate and past history
    /// and outbox.
    public <T> T receive(SqlFunction<Received<T>> writing) {
        Received<T> received = gate.run(() -> Receiving.run(engine.writer(), writing));
        dirty.set(true);
        received.rows()
                .forEach(
                        (actor, rows) ->
                                changes.publish(
                                        new Committed(
                                                Ids.next(), Committed.RECEIVED, actor, rows)));
        return received.result();
    }

    /// Makes all that was written survive a power cut; call it before anything leaves the house.
    public void checkpoint() {
        if (dirty.getAndSet(false)) {
            gate.run(
                    () -> {
                        engine.checkpoint();
                        return null;
                    });
        }
    }

    /// Copies an embedded database into `zip` and says what the copy must hold. People go on
    /// working; where they wrote in between, it starts again, the third time with writers waiting.
    public Contents copyTo(Path zip) {
        for (int attempt = 0; attempt < 2; attempt++) {
            Optional<Contents> copied = engine.copyTo(zip);
            if (copied.isPresent()) {
                return copied.get();
            }
        }
        return gate.run(() -> engine.copyTo(zip)).orElseThrow();
    }

    private record Written<T>(UUID id, T result, List<Committed.Row> rows) {}

    private <T> Written<T> transact(WorkOrder order, Function<Work, T> body) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ChangeRecorder recorder = new ChangeRecorder(mapping.values(), now);
        try (Connection connection = engine.writer().getConnection();
                Session session =
                        mapping.factory()
                                .withOptions()
                                .connection(connection)
                                .interceptor(recorder)
                                .openSession()) {
            Work work =
                    new Work(order, session, new Added(mapping.entities()), mapping.values(), now);
            return commit(session, recorder, work, body);
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }

    private <T> Written<T> commit(
            Session session, ChangeRecorder recorder, Work work, Function<Work, T> body) {
        session.beginTransaction();
        Optional<Outbox.Ticket> ticket = Optional.empty();
        try {
            T result = body.apply(work);
            work.session().flush();
            session.setHibernateFlushMode(FlushMode.MANUAL);
            List<RowChange> rows = recorder.changes();
            if (!rows.isEmpty()) {
                record(session, work, rows);
                ticket = outbox.map(out -> enter(out, session, work));
                dirty.set(true);
            }
            session.getTransaction().commit();
            ticket.ifPresent(Outbox.Ticket::committed);
            return new Written<>(work.id(), result, rows.stream().map(Database::key).toList());
        } catch (RuntimeException e) {
            RuntimeException failure = rolledBack(session, e);
            ticket.ifPresent(Outbox.Ticket::tookBack);
            if (failure instanceof OptimisticLockException
                    && Refusals.explain(session, recorder.changes())) {
                throw new FairleadException("storage.notyours", failure);
            }
            throw translated(failure);
        }
    }

    private static void record(Session session, Work work, List<RowChange> rows) {
        try (StatelessSession history =
                session.statelessWithOptions().connection().openStatelessSession()) {
            work.record(rows, history);
        }
    }

    private static Outbox.Ticket enter(Outbox out, Session session, Work work) {
        return session.doReturningWork(connection -> out.enter(connection, work.id()));
    }

    private static Committed.Row key(RowChange change) {
        return new Committed.Row(change.table(), change.row().id(), change.row().leadId());
    }

    /// What is to be told: that the storage failed while a work was rolled back says more than why
    /// it was, since whatever comes next only learns that the database is closed.
    private static RuntimeException rolledBack(Session session, RuntimeException failure) {
        try {
            session.getTransaction().rollback();
            return failure;
        } catch (RuntimeException e) {
            boolean first = translated(failure) == failure && translated(e) != e;
            RuntimeException told = first ? e : failure;
            told.addSuppressed(first ? failure : e);
            return told;
        }
    }

    private static RuntimeException translated(RuntimeException failure) {
        if (failure instanceof OptimisticLockException) {
            return new StaleDataException("row", failure);
        }
        if (failure instanceof HibernateException e && e.getCause() instanceof SQLException cause) {
            return failure instanceof JDBCConnectionException
                            || StorageFailures.isStorage(cause)
                            || StorageFailures.isForbidden(cause)
                    ? StorageFailures.explain(cause)
                    : failure;
        }
        return failure;
    }

    /// Says that very many writes follow, to a file that is thrown away where they are cut short: a
    /// commit may reach the disk half a second later, and closing takes longer to make it small.
    public void fillFromScratch() {
        engine.fillFromScratch();
    }

    @Override
    public void close() {
        checkpoint();
        mapping.close();
        engine.close();
        outbox.ifPresent(Outbox::close);
    }
}
