package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.lead.language.Amounts;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads what a person typed into a cell as the value of its column; an empty text is no value.
final class CellInput {
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    private final Texts texts;
    private final LeadWords words;
    private final Supplier<List<LeadOwner>> colleagues;

    CellInput(Texts texts, LeadWords words, Supplier<List<LeadOwner>> colleagues) {
        this.texts = texts;
        this.words = words;
        this.colleagues = colleagues;
    }

    static boolean canBeTyped(LeadColumn column) {
        return switch (column.kind()) {
            case TEXT, MONEY, DATE, PERSON, SOURCE -> column.field().isPresent();
            case STATUS, TAG -> true;
            default -> false;
        };
    }

    /// Fails with a sentence where the text does not fit.
    Object read(LeadColumn column, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return nothing(column);
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
            case STATUS ->
                    one(List.of(LeadStatus.values()), words::status, text, "leads.error.status");
            case TAG -> tags(text);
            default -> text;
        };
    }

    private static Object nothing(LeadColumn column) {
        return switch (column) {
            case NAME -> throw new FairleadException("lead.nameRequired", null);
            case STATUS -> throw new FairleadException("leads.error.status", null, "");
            case TAG -> List.of();
            default -> null;
        };
    }

    /// Separated by commas, each once.
    private static List<String> tags(String text) {
        Map<String, String> tags = new LinkedHashMap<>();
        Stream.of(text.split("[,;]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(tag -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return List.copyOf(tags.values());
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
