package fairlead.search;

import fairlead.storage.Database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How far the works of the database have come, and what they touched since a mark.
final class ProgressStore {

    private static final UUID NONE = new UUID(0, 0);

    private final Database database;

    ProgressStore(Database database) {
        this.database = database;
    }

    /// The last work and how many there are up to it.
    record Mark(UUID last, long count) {

        Map<String, String> note(String version) {
            return Map.of(
                    "version", version, "last", last.toString(), "count", String.valueOf(count));
        }

        static Optional<Mark> of(Map<String, String> note, String version) {
            return version.equals(note.get("version"))
                    ? Optional.of(
                            new Mark(
                                    UUID.fromString(note.get("last")),
                                    Long.parseLong(note.get("count"))))
                    : Optional.empty();
        }
    }

    /// A row that a work touched.
    record Touched(String table, UUID id) {}

    Mark mark() {
        UUID last =
                database.read(
                        session ->
                                session.createSelectionQuery(
                                                "select max(w.id) from WorkRecord w", UUID.class)
                                        .getSingleResultOrNull());
        return last == null ? new Mark(NONE, 0) : new Mark(last, countUpTo(last));
    }

    /// Whether the database holds just the works that the mark knows up to its last; a restored
    /// backup or a clock that was set back does not fit.
    boolean fits(Mark mark) {
        return countUpTo(mark.last()) == mark.count();
    }

    List<Touched> touchedSince(Mark mark) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select distinct h.tableName, h.rowId from FieldHistory h"
                                                + " where h.workId > :last",
                                        Touched.class)
                                .setParameter("last", mark.last())
                                .getResultList());
    }

    private long countUpTo(UUID last) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select count(*) from WorkRecord w where w.id <= :last",
                                        Long.class)
                                .setParameter("last", last)
                                .getSingleResult());
    }
}
