package fairlead.ui.importing;

import fairlead.importing.mapping.LeadDraft;
import fairlead.importing.mapping.Remark;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a lead that is not made yet in the person's language.
final class PreviewWords {
    private final Texts texts;
    private final Formats formats;

    PreviewWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    PreviewRow row(LeadDraft draft) {
        return new PreviewRow(
                draft.row(),
                text(draft, LeadField.NAME),
                text(draft, LeadField.COMPANY),
                contact(draft),
                status(draft.status().orElse(LeadStatus.NEW_OPPORTUNITIES)),
                source(draft),
                value(draft),
                closes(draft),
                draft.owner().orElse(""),
                remarks(draft),
                draft.refusal().isPresent());
    }

    String status(LeadStatus status) {
        return texts.get("lead.status." + status.label());
    }

    String source(LeadSource source) {
        return texts.get("lead.source." + source.label());
    }

    private static String text(LeadDraft draft, LeadField field) {
        return Objects.requireNonNullElse(draft.text(field), "");
    }

    private static String contact(LeadDraft draft) {
        return Stream.of(LeadField.EMAIL, LeadField.PHONE)
                .map(draft::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String source(LeadDraft draft) {
        return source(
                (LeadSource) draft.values().getOrDefault(LeadField.SOURCE, LeadSource.IMPORT));
    }

    private String value(LeadDraft draft) {
        Object amount = draft.values().get(LeadField.VALUE);
        return amount == null
                ? ""
                : formats.fullMoney((BigDecimal) amount, text(draft, LeadField.CURRENCY));
    }

    /// When it was closed, else when it is expected to be.
    private String closes(LeadDraft draft) {
        Object expected = draft.values().get(LeadField.EXPECTED_CLOSE_DATE);
        return draft.closed()
                .map(at -> formats.date(LocalDate.ofInstant(at, formats.zone())))
                .orElseGet(() -> expected == null ? "" : formats.date((LocalDate) expected));
    }

    private String remarks(LeadDraft draft) {
        return draft.remarks().stream()
                .sorted((one, other) -> Boolean.compare(other.refuses(), one.refuses()))
                .map(this::remark)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String remark(Remark remark) {
        String said = texts.get(remark.key());
        return remark.column().isEmpty() ? said : remark.column() + ": " + said;
    }
}
