package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.Sent;
import fairlead.sync.rows.Trip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Says what a [Phase] came to: for each row its net change, one statement for each kind of change;
/// parents before children, demotions before promotions.
final class Writes {

    private final SyncTables tables;
    private final Catalog catalog;
    private final Trip trip;

    Writes(Trip trip, SyncTables tables, Catalog catalog) {
        this.trip = trip;
        this.tables = tables;
        this.catalog = catalog;
    }

    /// Each phase by its own hand; the last one gives back the person's.
    void say(List<Phase> phases) {
        for (Phase phase : phases) {
            Hand hand = phase.hand();
            boolean enters = hand.agent() && catalog.hasAgents();
            if (hand.undoes() != null) {
                trip.say("select set_config('fairlead.undoes', ?, true)", hand.undoes());
            }
            if (enters) {
                trip.say("set local role fl_agent");
            }
            say(phase);
            if (enters) {
                trip.say("set local role none");
            }
            if (hand.undoes() != null) {
                trip.say("select set_config('fairlead.undoes', '', true)");
            }
        }
    }

    private void say(Phase phase) {
        Map<SyncTable, List<Phase.Change>> changes =
                phase.changes().stream()
                        .collect(Collectors.groupingBy(change -> change.key().table()));
        for (SyncTable table : tables.all()) {
            List<Phase.Change> here = changes.getOrDefault(table, List.of());
            boolean demotes = table.name().equals("lead_contacts");
            if (demotes) {
                update(here, table);
            }
            insert(here, table);
            if (!demotes) {
                update(here, table);
            }
        }
        for (SyncTable table : tables.all().reversed()) {
            delete(changes.getOrDefault(table, List.of()), table);
        }
    }

    private void insert(List<Phase.Change> changes, SyncTable table) {
        Map<List<SyncColumn>, List<ObjectNode>> byColumns = new LinkedHashMap<>();
        for (Phase.Change change : changes) {
            ObjectNode row = change.after();
            if (row != null && change.before() == null) {
                byColumns
                        .computeIfAbsent(catalog.inserted(table, row::has), c -> new ArrayList<>())
                        .add(row);
            }
        }
        byColumns.forEach((columns, rows) -> Sent.insert(trip, table, columns, rows));
    }

    private void update(List<Phase.Change> changes, SyncTable table) {
        Map<List<SyncColumn>, Map<UUID, ObjectNode>> byColumns = new LinkedHashMap<>();
        Map<List<SyncColumn>, Map<UUID, ObjectNode>> last = new LinkedHashMap<>();
        for (Phase.Change change : changes) {
            ObjectNode row = change.after();
            if (row != null && change.before() != null) {
                List<SyncColumn> changed = changed(table, change.before(), row);
                if (!changed.isEmpty()) {
                    (isPromotion(changed, row) ? last : byColumns)
                            .computeIfAbsent(changed, c -> new LinkedHashMap<>())
                            .put(change.key().id(), row);
                }
            }
        }
        byColumns.forEach((columns, rows) -> Sent.update(trip, table, columns, rows));
        last.forEach((columns, rows) -> Sent.update(trip, table, columns, rows));
    }

    private static boolean isPromotion(List<SyncColumn> changed, ObjectNode row) {
        return row.path("is_primary").asBoolean()
                && changed.stream().anyMatch(column -> column.name().equals("is_primary"));
    }

    private static List<SyncColumn> changed(SyncTable table, ObjectNode before, ObjectNode now) {
        return table.columns().stream()
                .filter(SyncColumn::isSent)
                .filter(c -> now.has(c.name()) && !c.same(before.get(c.name()), now.get(c.name())))
                .toList();
    }

    private void delete(List<Phase.Change> changes, SyncTable table) {
        List<UUID> gone = new ArrayList<>();
        for (Phase.Change change : changes) {
            boolean stood = change.before() != null;
            if (change.after() == null
                    && stood
                    && !ColumnType.isNothing(change.before().get("id"))) {
                gone.add(change.key().id());
            }
        }
        if (!gone.isEmpty()) {
            String sql = "delete from %s where id = any(?)".formatted(table.name());
            trip.change(gone.size(), sql, gone);
        }
    }
}
