package fairlead.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.hibernate.Session;
import org.hibernate.StatelessSession;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One transaction that changes data, and the only way to change any.
///
/// Everything it touches is written with its field history in the same commit; it belongs to the
/// thread that opened it and ends with the function it was given to.
public final class Work {

    private final UUID id = Ids.next();
    private final WorkOrder order;
    private final Session session;
    private final RowValues values;
    private final Instant now;
    private final Added added;
    private final Map<String, Object> summary = new LinkedHashMap<>();
    private UUID undoes;

    Work(WorkOrder order, Session session, Added added, RowValues values, Instant now) {
        this.order = order;
        this.session = session;
        this.added = added;
        this.values = values;
        this.now = now;
    }

    public UUID id() {
        return id;
    }

    public Actor actor() {
        return order.actor();
    }

    public Source source() {
        return order.source();
    }

    /// The instant of the whole work, to the microsecond that both databases keep.
    public Instant now() {
        return now;
    }

    /// The row as it stands now; a [StaleDataException] where it is gone.
    public <E extends Tracked> E get(Class<E> type, UUID rowId) {
        return find(type, rowId).orElseThrow(() -> new StaleDataException(type.getSimpleName()));
    }

    public <E extends Tracked> Optional<E> find(Class<E> type, UUID rowId) {
        return added.find(type, rowId).or(() -> Optional.ofNullable(session.find(type, rowId)));
    }

    /// The rows with these ids, in one round trip; those that are gone are left out.
    public <E extends Tracked> List<E> findAll(Class<E> type, List<UUID> ids) {
        return session().findMultiple(type, ids).stream().filter(row -> row != null).toList();
    }

    /// The row of a table as it stands now, whatever entity keeps it.
    public Optional<? extends Tracked> row(String table, UUID rowId) {
        return find(values.entityOf(table), rowId);
    }

    /// Whether a column of a row holds this value, as history would write it.
    public boolean holds(Tracked row, String column, JsonNode expected) {
        return values.same(row, column, expected);
    }

    /// A column of a row, as history would write it.
    public JsonNode value(Tracked row, String column) {
        return values.of(row, column);
    }

    public void add(Tracked row) {
        added.add(row);
    }

    public void remove(Tracked row) {
        if (!added.remove(row)) {
            session.remove(row);
        }
    }

    /// Writes values, as history keeps them by column, into a row; false where it is gone.
    public boolean put(String table, UUID rowId, ObjectNode columns) {
        Optional<? extends Tracked> row = find(values.entityOf(table), rowId);
        row.ifPresent(
                found ->
                        columns.properties()
                                .forEach(one -> values.write(found, one.getKey(), one.getValue())));
        return row.isPresent();
    }

    /// Makes a row of values as history keeps them.
    public void revive(String table, UUID rowId, ObjectNode columns) {
        session().persist(values.revive(values.entityOf(table), rowId, columns));
    }

    /// Removes a row; false where it is gone already.
    public boolean remove(String table, UUID rowId) {
        Optional<? extends Tracked> row = find(values.entityOf(table), rowId);
        row.ifPresent(this::remove);
        return row.isPresent();
    }

    /// Says in history what the work was about: `summarise("lead", "Acme")`.
    public void summarise(String name, Object value) {
        summary.put(name, value);
    }

    /// For stores, to query within the work.
    public Session session() {
        added.persist(session);
        return session;
    }

    void undoes(UUID otherWork) {
        this.undoes = otherWork;
        session.doWork(connection -> announceUndo(connection, otherWork));
    }

    /// A shared server lets an action step back only as the undo of the work that made the step.
    private static void announceUndo(Connection connection, UUID work) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            String sql = "select set_config('fairlead.undoes', ?, true)";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, work.toString());
                statement.execute();
            }
        }
    }

    RowValues values() {
        return values;
    }

    /// Writes history past the session, which would keep a copy of each row to compare it with.
    void record(List<RowChange> changes, StatelessSession history) {
        history.insert(new WorkRecord(id, order, undoes, summary, now));
        history.insertMultiple(
                changes.stream().map(change -> new FieldHistory(id, change, now)).toList());
    }
}
