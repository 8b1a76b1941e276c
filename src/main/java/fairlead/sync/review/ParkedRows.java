package fairlead.sync.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.Cells;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads the works that are parked and undecided.
final class ParkedRows {

    private static final String SQL =
            """
            select o.tx_id, o.op_id, o.kind, o.tbl, o.pk, o.root, o.delta, o.intent, o.made_at,
              o.last_error, l.name
            from sync_outbox o left join leads l on l.id = o.root
            where o.state = 'PARKED' and not exists
              (select 1 from sync_conflict c where c.op_id = o.op_id)
            order by o.op_seq
            """;

    private final Connection connection;
    private final SyncTables tables;

    ParkedRows(Connection connection, SyncTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /// What is read of one work while its rows come.
    private static final class Draft {
        private String kind = "";
        private Instant at;
        private UUID lead;
        private String leadName = "";
        private String error = "";
        private boolean canComeBack = true;
        private final List<ParkedWork.Change> changes = new ArrayList<>();
    }

    List<ParkedWork> open() throws SQLException {
        Map<UUID, Draft> drafts = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID tx = row.getObject(1, UUID.class);
                read(row, drafts.computeIfAbsent(tx, id -> new Draft()));
            }
        }
        List<ParkedWork> works = new ArrayList<>();
        drafts.forEach((tx, draft) -> works.add(work(tx, draft)));
        return works;
    }

    private void read(ResultSet row, Draft draft) throws SQLException {
        ParkedWork.Change change =
                new ParkedWork.Change(
                        row.getObject(2, UUID.class),
                        Op.Kind.valueOf(row.getString(3)),
                        tables.byNumber(row.getInt(4)).orElseThrow().name(),
                        row.getObject(5, UUID.class),
                        (ObjectNode) Cells.parse(row.getString(7)));
        UUID root = row.getObject(6, UUID.class);
        draft.changes.add(change);
        draft.at = ReviewStore.instant(row, 9);
        if (row.getString(8) != null) {
            draft.kind = Cells.parse(row.getString(8)).path("kind").asText();
        }
        if (root != null && draft.lead == null) {
            draft.lead = root;
            draft.leadName = name(row.getString(11), change);
        }
        if (draft.error.isEmpty() || draft.error.startsWith("BEHIND")) {
            draft.error = ReviewStore.text(row.getString(10));
        }
        draft.canComeBack &= isWithinReach(change, root);
    }

    /// A lead that never arrived is known by what it was to be called.
    private static String name(String known, ParkedWork.Change change) {
        JsonNode given = change.values().get("name");
        return known != null || given == null || !change.table().equals("leads")
                ? ReviewStore.text(known)
                : given.asText();
    }

    private boolean isWithinReach(ParkedWork.Change change, UUID root) throws SQLException {
        return switch (change.kind()) {
            case INSERT -> root == null || root.equals(change.row()) || isHere("leads", root);
            case UPDATE -> isHere(change.table(), change.row());
            case DELETE -> true;
        };
    }

    private boolean isHere(String table, UUID id) throws SQLException {
        String sql = "select 1 from %s where id = ?".formatted(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static ParkedWork work(UUID tx, Draft draft) {
        String[] said = draft.error.split(" ", 2);
        return new ParkedWork(
                tx,
                draft.kind,
                draft.at,
                new ParkedWork.About(
                        draft.lead, draft.leadName, said[0], said.length > 1 ? said[1] : ""),
                draft.changes,
                draft.canComeBack);
    }
}
