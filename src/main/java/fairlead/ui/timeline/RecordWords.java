package fairlead.ui.timeline;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.history.RowHistory;
import fairlead.lead.Addresses;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.settings.Texts;
import fairlead.timeline.RecordChange;
import fairlead.ui.control.Formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says what changed in a record: `Value: 10,000 → 12,000`.
public final class RecordWords {

    private final Texts texts;
    private final Formats formats;
    private final Names names;
    private final Function<LeadStatus, String> statuses;

    public RecordWords(
            Texts texts, Formats formats, Names names, Function<LeadStatus, String> statuses) {
        this.texts = texts;
        this.formats = formats;
        this.names = names;
        this.statuses = statuses;
    }

    /// All that one change did, in one line.
    public String line(RecordChange change) {
        RowHistory row = change.row();
        return switch (row.table()) {
            case "lead_contacts" -> contact(change);
            case "lead_tags" ->
                    texts.get(row.isDelete() ? "timeline.tag.removed" : "timeline.tag.added");
            default ->
                    row.isInsert()
                            ? texts.get("timeline.record.created")
                            : change.changes().stream()
                                    .map(this::change)
                                    .collect(Collectors.joining("  ·  "));
        };
    }

    private String contact(RecordChange change) {
        RowHistory row = change.row();
        if (row.isInsert()) {
            return texts.get("timeline.contact.added", text(row.newValues(), "name"));
        }
        boolean gone =
                change.changes().stream()
                        .anyMatch(c -> c.column().equals("deleted_at") && c.after() != null);
        if (row.isDelete() || gone) {
            return texts.get("timeline.contact.removed");
        }
        return texts.get(
                "timeline.contact.changed",
                change.changes().stream()
                        .map(c -> texts.get("timeline.column." + c.column()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private String change(RowHistory.Change change) {
        return texts.get(
                "timeline.changed",
                column(change.column()),
                value(change.column(), change.before()),
                value(change.column(), change.after()));
    }

    public String column(String column) {
        return LeadField.ofColumn(column)
                .map(field -> texts.get("lead.field." + field.label()))
                .orElse(column);
    }

    /// A value of a lead's column as people read it; a dash where there was none.
    public String value(String column, JsonNode value) {
        if (value == null || value.isNull() || value.asText().isBlank()) {
            return texts.get("timeline.nothing");
        }
        return LeadField.ofColumn(column).map(field -> value(field, value)).orElse(value.asText());
    }

    private String value(LeadField field, JsonNode value) {
        String text = value.asText();
        return switch (field) {
            case VALUE -> formats.fullMoney(new BigDecimal(text), "").strip();
            case EXPECTED_CLOSE_DATE, WAIT_UNTIL -> date(text);
            case OWNER -> person(text);
            case SOURCE -> source(text);
            case EMAIL -> Addresses.shown(text) == null ? texts.get("timeline.nothing") : text;
            case COMPANY_SIZE -> size(text);
            default -> text.length() > 80 ? text.substring(0, 79).strip() + "…" : text;
        };
    }

    private String date(String text) {
        try {
            return formats.date(LocalDate.parse(text));
        } catch (DateTimeParseException odd) {
            return text;
        }
    }

    private String person(String id) {
        try {
            return names.person(UUID.fromString(id));
        } catch (IllegalArgumentException odd) {
            return id;
        }
    }

    private String source(String label) {
        String key = "lead.source." + label.toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : label;
    }

    private String size(String label) {
        String key = "lead.size." + label.toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : label;
    }

    String status(String label) {
        for (LeadStatus status : LeadStatus.values()) {
            if (status.label().equals(label)) {
                return statuses.apply(status);
            }
        }
        return label;
    }

    String lostReason(String code) {
        String key = "lead.lost." + code;
        return texts.has(key) ? texts.get(key) : code;
    }

    private static String text(JsonNode values, String column) {
        return values == null || !values.hasNonNull(column) ? "" : values.get(column).asText();
    }
}
