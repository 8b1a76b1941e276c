package fairlead.ui.activity;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.history.RowHistory;
import fairlead.lead.LeadStatus;
import fairlead.lead.journal.FeedColumns;
import fairlead.settings.Texts;
import fairlead.storage.UndoPreview;
import fairlead.storage.UndoReport;
import fairlead.timeline.RecordChange;
import fairlead.timeline.WatchedColumns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Says what a work changed in one row, and what an undo leaves as it is.
final class DeedWords {

    private static final Set<String> TITLED =
            Set.of("lead_actions", "lead_meetings", "lead_timeline");
    private static final Set<String> NAMED = Set.of("clients", "tags", "saved_views", "users");
    private static final WatchedColumns WATCHED = FeedColumns.watched();

    private final Texts texts;
    private final ActivityWords words;

    DeedWords(Texts texts, ActivityWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// Empty where nothing changed that people look at.
    Optional<String> change(RowHistory row) {
        return switch (row.table()) {
            case "leads" -> lead(row);
            case "lead_contacts", "lead_tags" -> record(row);
            default -> other(row);
        };
    }

    private Optional<String> lead(RowHistory row) {
        if (row.touches("deleted_at") && !row.isInsert()) {
            boolean gone = row.change("deleted_at").after() != null;
            return Optional.of(texts.get(gone ? "activity.row.deleted" : "activity.row.back"));
        }
        Optional<String> status =
                row.touches("status") && !row.isInsert()
                        ? Optional.of(status(row.change("status")))
                        : Optional.empty();
        List<String> parts = Stream.of(status, record(row)).flatMap(Optional::stream).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("  ·  ", parts));
    }

    private String status(RowHistory.Change change) {
        return texts.get(
                "timeline.changed",
                texts.get("activity.status"),
                value("status", change.before()),
                value("status", change.after()));
    }

    private Optional<String> record(RowHistory row) {
        List<RowHistory.Change> seen = WATCHED.of(row);
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(words.record().line(new RecordChange(row, seen)));
    }

    private Optional<String> other(RowHistory row) {
        String key = "activity.table." + row.table();
        if (!texts.has(key)) {
            return Optional.empty();
        }
        String column =
                TITLED.contains(row.table()) ? "title" : NAMED.contains(row.table()) ? "name" : "";
        String name = text(row, column);
        return Optional.of(name.isEmpty() ? texts.get(key) : texts.get(key) + ": " + name);
    }

    private static String text(RowHistory row, String column) {
        JsonNode values = row.isDelete() ? row.oldValues() : row.newValues();
        return values == null ? "" : values.path(column).asText("");
    }

    /// `Value of Jo Lee: changed since to €200, which stays`
    String staying(UndoPreview.Staying staying, Map<UUID, String> leads) {
        UndoReport.Kept kept = staying.kept();
        return kept.column().isEmpty()
                ? stays(kept, leads)
                : texts.get(
                        "activity.stays.now",
                        column(kept.column()),
                        lead(kept, leads),
                        value(kept.column(), staying.now()));
    }

    String stays(UndoReport.Kept kept, Map<UUID, String> leads) {
        return kept.column().isEmpty()
                ? texts.get("activity.stays.row", lead(kept, leads))
                : texts.get("activity.stays", column(kept.column()), lead(kept, leads));
    }

    private String lead(UndoReport.Kept kept, Map<UUID, String> leads) {
        String unnamed = texts.get("activity.unnamed");
        return kept.leadId() == null ? unnamed : leads.getOrDefault(kept.leadId(), unnamed);
    }

    private String column(String column) {
        String key = "activity.column." + column;
        return texts.has(key) ? texts.get(key) : words.record().column(column);
    }

    private String value(String column, JsonNode value) {
        if (column.equals("status") && value != null) {
            return Stream.of(LeadStatus.values())
                    .filter(status -> status.label().equals(value.asText()))
                    .findFirst()
                    .map(words::status)
                    .orElse(value.asText());
        }
        return words.record().value(column, value);
    }
}
