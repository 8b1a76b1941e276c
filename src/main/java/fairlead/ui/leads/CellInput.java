package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadSource;
import fairlead.lead.language.Amounts;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads what a person typed into a cell as the value of its column; an empty text is no value.
final class CellInput {
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    private final Texts texts;
    private final Supplier<List<LeadOwner>> colleagues;

    CellInput(Texts texts, Supplier<List<LeadOwner>> colleagues) {
        this.texts = texts;
        this.colleagues = colleagues;
    }

    static boolean canBeTyped(LeadColumn column) {
        return column.field().isPresent()
                && switch (column.kind()) {
                    case TEXT, MONEY, DATE, PERSON, SOURCE -> true;
                    default -> false;
                };
    }

    /// Fails with a sentence where the text does not fit.
    Object read(LeadColumn column, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            if (column == LeadColumn.NAME) {
                throw new FairleadException("lead.nameRequired", null);
            }
            return null;
        }
        return switch (column.kind()) {
            case MONEY -> amount(text);
            case DATE -> date(text);
            case PERSON -> one(colleagues.get(), LeadOwner::name, text, "leads.error.person").id();
            case SOURCE ->
                    one(
                            List.of(LeadSource.values()),
                            source -> texts.get("lead.source." + source.label()),
                            text,
                            "leads.error.source");
            default -> text;
        };
    }

    private BigDecimal amount(String text) {
        boolean commas = texts.locale().getLanguage().equals("de");
        return Amounts.read(text.replaceAll("[\\s$€£]|^[A-Z]{3}|[A-Z]{3}$", ""), commas)
                .map(amount -> amount.setScale(2, RoundingMode.HALF_UP))
                .filter(amount -> amount.compareTo(MOST) <= 0)
                .orElseThrow(() -> new FairleadException("leads.error.amount", null, text));
    }

    private LocalDate date(String text) {
        return Stream.of(
                        DateTimeFormatter.ISO_LOCAL_DATE,
                        DateTimeFormatter.ofPattern("d.M.uuuu"),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(texts.locale()),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                                .withLocale(texts.locale()))
                .flatMap(form -> date(text, form))
                .findFirst()
                .orElseThrow(() -> new FairleadException("leads.error.date", null, text));
    }

    private static Stream<LocalDate> date(String text, DateTimeFormatter form) {
        try {
            return Stream.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException otherForm) {
            return Stream.empty();
        }
    }

    /// The one whose name is this or begins so.
    private static <T> T one(List<T> all, Function<T, String> name, String text, String textKey) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Function<T, String> plain = each -> name.apply(each).toLowerCase(Locale.ROOT);
        List<T> whole = all.stream().filter(each -> plain.apply(each).equals(wanted)).toList();
        List<T> begun = all.stream().filter(each -> plain.apply(each).startsWith(wanted)).toList();
        List<T> found = whole.isEmpty() ? begun : whole;
        if (found.size() != 1) {
            throw new FairleadException(textKey, null, text);
        }
        return found.getFirst();
    }
}
