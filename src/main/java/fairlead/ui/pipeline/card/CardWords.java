package fairlead.ui.pipeline.card;

import fairlead.lead.LeadDeal;
import fairlead.lead.LeadRow;
import fairlead.lead.NextAction;
import fairlead.lead.Quiet;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.StringJoiner;

/// What stands on a card, in words, and what a screen reader says of it.
public final class CardWords {
    private static final int WEEK = 7;

    private final Texts texts;
    private final Formats formats;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;

    public CardWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        Locale locale = formats.locale();
        weekday = DateTimeFormatter.ofPattern("EEE", locale);
        day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        dayOfYear = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
    }

    String value(LeadRow row) {
        LeadDeal deal = row.deal();
        return hasValue(row) ? formats.shortMoney(deal.value(), deal.currency()) : "";
    }

    /// The value to the cent; empty where nobody has estimated one.
    public String fullValue(LeadRow row) {
        LeadDeal deal = row.deal();
        return hasValue(row) ? formats.fullMoney(deal.value(), deal.currency()) : "";
    }

    private static boolean hasValue(LeadRow row) {
        BigDecimal value = row.deal().value();
        return value != null && value.signum() != 0;
    }

    String company(LeadRow row) {
        return orEmpty(row.party().company());
    }

    NextState state(LeadRow row) {
        return NextState.of(row.pulse().next(), formats.today(), formats.zone());
    }

    public String next(LeadRow row) {
        NextAction next = row.pulse().next();
        return switch (state(row)) {
            case NONE -> waiting(row);
            case TODAY -> texts.get("pipeline.next.today", next.title());
            case OVERDUE -> texts.get("pipeline.next.late", daysLate(next), next.title());
            case FUTURE ->
                    next.due() == null
                            ? next.title()
                            : texts.get(
                                    "pipeline.next.future", date(dayOf(next.due())), next.title());
        };
    }

    private String waiting(LeadRow row) {
        LocalDate until = row.stage().waitUntil();
        return until == null || until.isBefore(formats.today())
                ? texts.get("pipeline.next.none")
                : texts.get("pipeline.next.waiting", date(until));
    }

    public static boolean isStale(LeadRow row) {
        Quiet quiet = row.pulse().quiet();
        return quiet != null && quiet.isStale();
    }

    String days(LeadRow row) {
        return texts.get(
                "pipeline.days", isStale(row) ? row.pulse().quiet().days() : row.stage().days());
    }

    String closes(LeadRow row) {
        LocalDate closes = row.deal().expectedClose();
        return closes == null ? "" : texts.get("pipeline.closes", date(closes));
    }

    String lastTouch(LeadRow row) {
        Instant at = row.pulse().lastOutbound();
        return at == null
                ? texts.get("pipeline.never-touched")
                : texts.get("pipeline.last-touch", formats.relative(at));
    }

    String source(LeadRow row) {
        return row.deal().source() == null
                ? ""
                : texts.get("lead.source." + row.deal().source().label());
    }

    String score(LeadRow row) {
        BigDecimal score = row.pulse().score();
        return score == null
                ? ""
                : formats.number(
                        score.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue());
    }

    String more(int hidden) {
        return "+" + formats.number(hidden);
    }

    String tier(LeadRow row) {
        String tier = row.pulse().tier();
        return tier == null ? "" : texts.get("pipeline.tier." + tier);
    }

    String owner(LeadRow row) {
        return row.owner() == null ? "" : row.owner().name();
    }

    /// The card in one sentence.
    public String spoken(LeadRow row) {
        StringJoiner said = new StringJoiner(", ");
        add(said, row.name());
        add(said, company(row));
        add(said, fullValue(row));
        add(said, tier(row));
        add(said, next(row));
        add(
                said,
                isStale(row)
                        ? texts.get("pipeline.stale.short", row.pulse().quiet().days())
                        : texts.get("pipeline.in-stage", row.stage().days()));
        if (row.pulse().proposed()) {
            add(said, texts.get("pipeline.proposal"));
        }
        add(said, owner(row));
        return said.toString();
    }

    /// A day as short as it can be: the weekday within a week, else the day, else with its year.
    public String date(LocalDate date) {
        LocalDate today = formats.today();
        if (!date.isBefore(today) && date.isBefore(today.plusDays(WEEK))) {
            return weekday.format(date);
        }
        return date.getYear() == today.getYear() ? day.format(date) : dayOfYear.format(date);
    }

    private long daysLate(NextAction next) {
        return ChronoUnit.DAYS.between(dayOf(next.due()), formats.today());
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(formats.zone()).toLocalDate();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static void add(StringJoiner said, String words) {
        if (!words.isEmpty()) {
            said.add(words);
        }
    }
}
