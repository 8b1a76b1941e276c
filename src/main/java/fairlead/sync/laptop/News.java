package fairlead.sync.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.storage.Actor;
import fairlead.storage.Committed;
import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.server.Pull;
import fairlead.sync.server.RowKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Tells by the history that came with some rows who changed them.
final class News {

    private static final String LOG = "work_log";
    private static final String HISTORY = "field_history";

    private final Map<UUID, Actor> works = new HashMap<>();
    private final Map<UUID, Actor> rows = new HashMap<>();

    static News of(List<Pull.Rows> page) {
        News news = new News();
        page.stream().filter(part -> is(part.table(), LOG)).forEach(news::works);
        page.stream().filter(part -> is(part.table(), HISTORY)).forEach(news::history);
        return news;
    }

    /// A null image is a row that is not there.
    static News of(Map<RowKey, ObjectNode> images) {
        News news = new News();
        images.forEach((key, row) -> news.work(key, row));
        images.forEach((key, row) -> news.change(key, row));
        return news;
    }

    /// The touched rows by whoever changed them last; nobody is told for what history does not
    /// name.
    Map<Actor, List<Committed.Row>> byActor(List<Committed.Row> touched) {
        Map<Actor, List<Committed.Row>> sorted = new HashMap<>();
        for (Committed.Row row : touched) {
            Actor actor = rows.getOrDefault(row.id(), Actor.system());
            sorted.computeIfAbsent(actor, a -> new ArrayList<>()).add(row);
        }
        return sorted;
    }

    private void works(Pull.Rows log) {
        int type = place(log.table(), "actor_type");
        int id = place(log.table(), "actor_id");
        for (Object[] row : log.present()) {
            works.put((UUID) row[0], actor(row[type].toString(), (UUID) row[id]));
        }
    }

    private void history(Pull.Rows history) {
        int work = place(history.table(), "work_id");
        int changed = place(history.table(), "row_id");
        for (Object[] row : history.present()) {
            told((UUID) row[0], (UUID) row[work], (UUID) row[changed]);
        }
    }

    private void work(RowKey key, ObjectNode row) {
        if (row != null && is(key.table(), LOG)) {
            works.put(key.id(), actor(row.get("actor_type").asText(), id(row.get("actor_id"))));
        }
    }

    private void change(RowKey key, ObjectNode row) {
        if (row != null && is(key.table(), HISTORY)) {
            told(key.id(), id(row.get("work_id")), id(row.get("row_id")));
        }
    }

    private void told(UUID line, UUID work, UUID row) {
        Actor actor = works.get(work);
        if (actor != null) {
            rows.put(row, actor);
            rows.put(line, actor);
        }
    }

    private static Actor actor(String type, UUID id) {
        return new Actor(Actor.Type.valueOf(type.toUpperCase(Locale.ROOT)), id);
    }

    private static UUID id(JsonNode value) {
        return ColumnType.isNothing(value) ? null : UUID.fromString(value.asText());
    }

    private static boolean is(SyncTable table, String name) {
        return table.name().equals(name);
    }

    private static int place(SyncTable table, String column) {
        return table.columns().indexOf(table.column(column));
    }
}
