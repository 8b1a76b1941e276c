package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.settings.FairleadException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Reads what a person typed into a cell as the value of its column; an empty text is no value.
final class CellInput {
    private final Locale locale;

    CellInput(Locale locale) {
        this.locale = locale;
    }

    static boolean canBeTyped(LeadColumn column) {
        return column.field().isPresent()
                && switch (column.kind()) {
                    case TEXT, MONEY, DATE -> true;
                    default -> false;
                };
    }

    /// Fails with a sentence where the text does not fit.
    Object read(LeadColumn column, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.kind()) {
            case MONEY -> amount(text);
            case DATE -> date(text);
            default -> text;
        };
    }

    private BigDecimal amount(String text) {
        boolean commas = locale.getLanguage().equals("de");
        return fairlead.lead.language.Amounts.read(text, commas)
                .map(amount -> amount.setScale(2, java.math.RoundingMode.HALF_UP))
                .orElseThrow(() -> new FairleadException("leads.error.amount", null, text));
    }

    private LocalDate date(String text) {
        for (DateTimeFormatter form :
                new DateTimeFormatter[] {
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d.M.uuuu"),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale)
                }) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeParseException otherForm) {
                continue;
            }
        }
        throw new FairleadException("leads.error.date", null, text);
    }
}
