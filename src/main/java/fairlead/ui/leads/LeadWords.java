package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadDeal;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadLabel;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadTotals;
import fairlead.lead.LostReason;
import fairlead.lead.NextAction;
import fairlead.lead.Quiet;
import fairlead.lead.company.CompanyRules;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.Stages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What stands in a cell or below the list, in the person's language.
public final class LeadWords {
    private final Texts texts;
    private final Formats formats;
    private Stages stages;
    private Map<String, String> reasons;

    public LeadWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        know(CompanyRules.NONE);
    }

    /// Names from now on what the company has named.
    void know(CompanyRules company) {
        stages = new Stages(texts, company.statuses());
        reasons =
                company.reasons().stream().collect(Collectors.toMap(LostReason::code, this::words));
    }

    Stages stages() {
        return stages;
    }

    /// In the company's own words, or the usual ones.
    String words(LostReason reason) {
        return reason.label() == null || reason.label().isBlank()
                ? texts.get("lead.lost." + reason.code())
                : reason.label();
    }

    String title(LeadColumn column) {
        return texts.get("leads.column." + column.label());
    }

    String group(LeadGroup group) {
        return texts.get("leads.group." + ListLook.label(group));
    }

    /// What the leads under a heading share.
    String heading(ListGroup group) {
        Object key = group.bundle().key();
        return switch (key) {
            case null -> texts.get("leads.group.nothing");
            case LeadStatus status -> status(status);
            case LeadSource source -> texts.get("lead.source." + source.label());
            case YearMonth month -> month(month);
            case String tier when group.by().orElseThrow() == LeadGroup.TIER ->
                    texts.get("leads.tier." + tier);
            case String reason when group.by().orElseThrow() == LeadGroup.LOST_REASON ->
                    reason(reason);
            default -> group.bundle().sample().toString();
        };
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", formats.locale()).format(month);
    }

    private String reason(String code) {
        String key = "lead.lost." + code;
        String usual = texts.has(key) ? texts.get(key) : code;
        return reasons.getOrDefault(code, usual);
    }

    String count(int leads) {
        return texts.get("leads.count", leads);
    }

    /// Sum, weighted sum, average and median of a group; an empty text where there is none.
    List<String> numbers(ListGroup group) {
        return group.numbers()
                .map(
                        numbers ->
                                List.of(
                                        sums(numbers.totals()),
                                        spread("leads.average", numbers.spread().average(), group),
                                        spread("leads.median", numbers.spread().median(), group)))
                .orElse(List.of());
    }

    private String spread(String key, BigDecimal amount, ListGroup group) {
        String currency =
                group.numbers()
                        .flatMap(numbers -> numbers.totals().sum())
                        .map(LeadTotals.Sum::currency)
                        .orElse("");
        return amount == null ? "" : texts.get(key, formats.shortMoney(amount, currency));
    }

    String status(LeadStatus status) {
        return stages.name(status);
    }

    /// Short, as a cell shows it.
    String cell(LeadRow row, LeadColumn column) {
        Object value = row.get(column);
        return switch (value) {
            case null -> "";
            case BigDecimal amount when column == LeadColumn.VALUE ->
                    formats.shortMoney(amount, currency(row.deal()));
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case LocalDate date -> formats.date(date);
            case Instant instant -> formats.relative(instant);
            default -> word(value, column);
        };
    }

    private String word(Object value, LeadColumn column) {
        return switch (value) {
            case LeadStatus status -> status(status);
            case LeadSource source -> texts.get("lead.source." + source.label());
            case LeadOwner owner -> owner.name();
            case NextAction action -> action.title();
            case Quiet quiet -> quiet.isStale() ? texts.get("leads.stale", quiet.days()) : "";
            case List<?> tags ->
                    tags.stream()
                            .map(tag -> ((LeadLabel) tag).name())
                            .collect(Collectors.joining(", "));
            case Boolean yes -> yes ? "✓" : "";
            case String tier when column == LeadColumn.TIER -> texts.get("leads.tier." + tier);
            case String code when column == LeadColumn.LOST_REASON -> reason(code);
            default -> value.toString();
        };
    }

    /// In full, as it is copied, edited, and told on hover.
    String full(LeadRow row, LeadColumn column) {
        Object value = row.get(column);
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case LocalDate date -> date.toString();
            case Instant instant -> formats.exact(instant);
            case null, default -> cell(row, column);
        };
    }

    String sums(LeadTotals totals) {
        return totals.sum()
                .map(
                        sum ->
                                texts.get(
                                        totals.approximate() ? "leads.sum.about" : "leads.sum",
                                        formats.shortMoney(sum.total(), sum.currency()),
                                        formats.shortMoney(sum.weighted(), sum.currency())))
                .orElseGet(() -> subtotals(totals));
    }

    String subtotals(LeadTotals totals) {
        return totals.subtotals().stream()
                .map(part -> formats.shortMoney(part.total(), part.currency()))
                .collect(Collectors.joining("  ·  "));
    }

    /// What lies behind a sum: the currencies, and how old the rates are.
    String behind(LeadTotals totals) {
        String parts =
                totals.subtotals().stream()
                        .map(part -> formats.fullMoney(part.total(), part.currency()))
                        .collect(Collectors.joining("\n"));
        return totals.ratesOf() == null
                ? parts
                : parts + "\n" + texts.get("leads.rates", formats.date(totals.ratesOf()));
    }

    private static String currency(LeadDeal deal) {
        return deal.currency() == null ? "" : deal.currency();
    }
}
