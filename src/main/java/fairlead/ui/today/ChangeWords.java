package fairlead.ui.today;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.lead.LeadStatus;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.Stages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The columns of records and what stands in them, as a person says it.
final class ChangeWords {
    private final Texts texts;
    private final Formats formats;
    private Stages stages;

    ChangeWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.stages = new Stages(texts, java.util.List.of());
    }

    void know(Stages known) {
        stages = known;
    }

    Stages stages() {
        return stages;
    }

    String column(String column) {
        if (column == null) {
            return texts.get("today.change.gone");
        }
        String own = "today.column." + column.replace('_', '-');
        String lead = "lead.field." + column;
        if (texts.has(own)) {
            return texts.get(own);
        }
        return texts.has(lead) ? texts.get(lead) : column.replace('_', ' ');
    }

    String value(String column, JsonNode value) {
        if (value == null || value.isNull() || value.isTextual() && value.asText().isBlank()) {
            return texts.get("today.change.nothing");
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(ChangeWords::entry)
                    .collect(Collectors.joining("\n"));
        }
        if (value.isBoolean()) {
            return texts.get(value.asBoolean() ? "today.change.yes" : "today.change.no");
        }
        if (value.isNumber()) {
            return formats.shortNumber(new BigDecimal(value.asText()));
        }
        return "status".equals(column) ? status(value.asText()) : text(value.asText());
    }

    private static String entry(JsonNode entry) {
        if (entry.isTextual()) {
            return "• " + entry.asText();
        }
        for (String name : new String[] {"text", "title", "words", "task"}) {
            if (entry.path(name).isTextual()) {
                return "• " + entry.path(name).asText();
            }
        }
        return "• " + entry;
    }

    private String status(String label) {
        try {
            return stages.name(LeadStatus.valueOf(label.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return label;
        }
    }

    private String text(String text) {
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return formats.date(LocalDate.parse(text));
            }
            return text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")
                    ? formats.exact(Instant.parse(text))
                    : text;
        } catch (DateTimeParseException plain) {
            return text;
        }
    }
}
