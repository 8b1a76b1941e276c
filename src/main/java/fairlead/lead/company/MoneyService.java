package fairlead.lead.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.lead.CompanySetting;
import fairlead.lead.CompanyStore;
import fairlead.lead.ExchangeRate;
import fairlead.lead.RateStore;
import fairlead.lead.RateTable;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Keeps the company's base currency, its exchange rates, and what a win needs; each change is one
/// undoable work.
public final class MoneyService {

    private static final int DIGITS = 8;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(10);

    private final Database database;
    private final RateStore rates;
    private final MoneyStore money;
    private final CompanyStore company = new CompanyStore();

    public MoneyService(Database database, RateStore rates, MoneyStore money) {
        this.database = database;
        this.rates = rates;
        this.money = money;
    }

    /// Sums are in this currency from now on. Where its rate is known, the newest rates of the
    /// others are carried over to it.
    public Done<String> setBase(Actor actor, String currency) {
        String code = checked(currency);
        return database.write(
                WorkOrder.by(actor, "money.base"),
                work -> {
                    RightStore.check(work, CompanyRight.RULES);
                    RateTable before = rates.table(work);
                    decide(work, CompanyStore.BASE_CURRENCY, TextNode.valueOf(code));
                    work.summarise("currency", code);
                    if (!before.base().equals(code) && before.rates().containsKey(code)) {
                        carryOver(work, before, code);
                    }
                    return code;
                });
    }

    /// Adds rates to the base currency; one of the same day is corrected.
    public Done<Integer> setRates(Actor actor, List<NewRate> added) {
        return database.write(
                WorkOrder.by(actor, "rate.set"),
                work -> {
                    RightStore.check(work, CompanyRight.RATES);
                    String base = rates.base(work);
                    added.forEach(rate -> set(work, base, checked(work, base, rate)));
                    work.summarise("currency", String.join(", ", currencies(added)));
                    return added.size();
                });
    }

    public Done<UUID> removeRate(Actor actor, UUID id) {
        return database.write(
                WorkOrder.by(actor, "rate.remove"),
                work -> {
                    RightStore.check(work, CompanyRight.RATES);
                    ExchangeRate rate = work.get(ExchangeRate.class, id);
                    work.remove(rate);
                    work.summarise("currency", rate.currency());
                    return id;
                });
    }

    /// Whether a win needs a signed contract or somebody's word for it.
    public Done<Boolean> askForEvidence(Actor actor, boolean asks) {
        return database.write(
                WorkOrder.by(actor, "win.rule"),
                work -> {
                    RightStore.check(work, CompanyRight.RULES);
                    decide(work, CompanyStore.WIN_EVIDENCE, BooleanNode.valueOf(asks));
                    return asks;
                });
    }

    private void decide(Work work, String name, JsonNode content) {
        company.find(work, name)
                .ifPresentOrElse(
                        setting -> setting.decide(content),
                        () -> work.add(new CompanySetting(name, content, work.now())));
    }

    private void carryOver(Work work, RateTable before, String base) {
        RateTable.Rate pivot = before.rates().get(base);
        Map<String, RateTable.Rate> others = before.rates();
        set(work, base, crossed(before.base(), BigDecimal.ONE, pivot, pivot.date()));
        others.forEach(
                (currency, rate) -> {
                    if (!currency.equals(base)) {
                        set(work, base, crossed(currency, rate.rate(), pivot, rate.date()));
                    }
                });
    }

    private static NewRate crossed(
            String currency, BigDecimal rate, RateTable.Rate pivot, LocalDate date) {
        LocalDate older = date.isBefore(pivot.date()) ? date : pivot.date();
        BigDecimal crossed = rate.divide(pivot.rate(), MathContext.DECIMAL64);
        return new NewRate(currency, crossed.setScale(DIGITS, RoundingMode.HALF_UP), older);
    }

    private void set(Work work, String base, NewRate rate) {
        money.find(work, rate.currency(), base, rate.date())
                .ifPresentOrElse(
                        known -> known.correct(rate.rate()),
                        () ->
                                work.add(
                                        new ExchangeRate(
                                                rate.currency(), base, rate.rate(), rate.date())));
    }

    private static List<String> currencies(List<NewRate> rates) {
        return rates.stream().map(NewRate::currency).distinct().sorted().toList();
    }

    private static NewRate checked(Work work, String base, NewRate rate) {
        String currency = checked(rate.currency());
        BigDecimal exact = rate.rate().setScale(DIGITS, RoundingMode.HALF_UP);
        if (currency.equals(base)) {
            throw new FairleadException("company.error.isBase", null, currency);
        }
        if (exact.signum() <= 0 || exact.compareTo(MOST) >= 0) {
            throw new FairleadException("company.error.rate", null, currency);
        }
        if (rate.date().isAfter(LocalDate.ofInstant(work.now(), ZoneOffset.UTC).plusDays(1))) {
            throw new FairleadException("company.error.future", null, rate.date().toString());
        }
        return new NewRate(currency, exact, rate.date());
    }

    private static String checked(String currency) {
        try {
            return Currency.getInstance(currency).getCurrencyCode();
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new FairleadException("company.error.currency", unknown, currency);
        }
    }
}
