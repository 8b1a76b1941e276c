package fairlead.ui.sync;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.lead.LeadStatus;
import fairlead.settings.Texts;
import fairlead.sync.review.ConflictRow;
import fairlead.sync.review.ParkedWork;
import fairlead.sync.review.Travel;
import fairlead.team.Person;
import fairlead.ui.control.Formats;
import fairlead.ui.control.Stages;
import fairlead.ui.timeline.Names;
import fairlead.ui.timeline.RecordWords;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Says what waits, what was refused and why, and what two people wrote into one field. Belongs to
/// the window's thread.
final class ReviewWords {
    private static final long MEGABYTE = 1_000_000;

    private final Texts texts;
    private final Formats formats;
    private final Names names;
    private final Stages stages;
    private final RecordWords record;

    ReviewWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        names = new Names(texts);
        stages = new Stages(texts, List.of());
        record = new RecordWords(texts, formats, names, stages::name);
    }

    void know(List<Person> people) {
        names.know(people);
    }

    String lead(String name) {
        return name.isEmpty() ? texts.get("sync.nolead") : name;
    }

    /// What a work did, as activity says it.
    String work(String kind) {
        String key = "activity.kind." + kind.replace('.', '-');
        return texts.get(texts.has(key) ? key : "activity.kind.other");
    }

    String field(String table, String column) {
        if (table.equals("leads")) {
            return column(column);
        }
        String key = "activity.table." + table;
        return texts.has(key)
                ? texts.get("sync.field.of", texts.get(key), column(column))
                : column(column);
    }

    private String column(String column) {
        String key = "activity.column." + column;
        return texts.has(key) ? texts.get(key) : record.column(column);
    }

    /// One side of a field in dispute; an amount with its currency.
    String value(ConflictRow conflict, JsonNode value) {
        JsonNode currency = conflict.mine().get("estimated_value_currency");
        boolean amount =
                conflict.spot().field().equals("estimated_value")
                        && currency != null
                        && value != null
                        && !value.isNull();
        return amount
                ? formats.fullMoney(new BigDecimal(value.asText()), currency.asText())
                : value(conflict.spot().field(), value);
    }

    String value(String column, JsonNode value) {
        if (column.equals("status") && value != null && !value.isNull()) {
            return Stream.of(LeadStatus.values())
                    .filter(status -> status.label().equals(value.asText()))
                    .findFirst()
                    .map(stages::name)
                    .orElse(value.asText());
        }
        return record.value(column, value);
    }

    /// Who set what stands there now, and when.
    String theirs(ConflictRow conflict) {
        return conflict.theirsBy()
                .map(
                        said ->
                                texts.get(
                                        "sync.side.theirs",
                                        names.of(said.actorType(), said.actorId()),
                                        formats.relative(said.at())))
                .orElse(texts.get("sync.side.team"));
    }

    String mine(ConflictRow conflict) {
        return texts.get("sync.side.mine", formats.relative(conflict.at()));
    }

    /// Why the server could not take a work.
    String reason(ParkedWork.About about) {
        String key = "sync.reason." + about.reason().toLowerCase(Locale.ROOT);
        String said = texts.get(texts.has(key) ? key : "sync.reason.refused");
        return about.detail().isEmpty()
                ? said
                : said + " " + texts.get("sync.reason.detail", about.detail());
    }

    /// One row that a work would have changed: what, and to which values.
    String change(ParkedWork.Change change) {
        String key = "activity.table." + change.table();
        String what = texts.get(texts.has(key) ? key : "sync.change.lead");
        List<String> values =
                change.values().properties().stream()
                        .filter(one -> isTold(one.getKey(), one.getValue()))
                        .limit(4)
                        .map(
                                one ->
                                        column(one.getKey())
                                                + ": "
                                                + value(one.getKey(), one.getValue()))
                        .toList();
        return values.isEmpty() ? what : what + "  ·  " + String.join("  ·  ", values);
    }

    /// Keys and what only follows other changes say nothing to people.
    private boolean isTold(String column, JsonNode value) {
        return !value.isNull()
                && !value.isContainerNode()
                && (texts.has("activity.column." + column)
                        || fairlead.lead.LeadField.ofColumn(column).isPresent());
    }

    String travel(Travel travel, boolean narrow) {
        return texts.get(
                narrow ? "sync.travel.narrow" : "sync.travel",
                travel.leads(),
                travel.events(),
                megabytes(travel.bytes() + travel.journalBytes()));
    }

    private long megabytes(long bytes) {
        return Math.max(1, Math.round((double) bytes / MEGABYTE));
    }

    String found(Instant at, long compared, long repaired) {
        return texts.get("sync.check.found", formats.relative(at), compared, repaired);
    }

    String since(Instant at) {
        return formats.relative(at);
    }
}
