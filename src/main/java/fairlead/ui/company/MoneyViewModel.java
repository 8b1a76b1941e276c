package fairlead.ui.company;

import fairlead.importing.value.RateText;
import fairlead.lead.company.CompanyRight;
import fairlead.lead.company.Money;
import fairlead.lead.company.NewRate;
import fairlead.lead.company.RateRow;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// The company's base currency and exchange rates; every change is written at once and can be
/// undone.
public final class MoneyViewModel {
    private static final Money NONE = new Money("", List.of(), Map.of(), false);

    private final CompanyServices services;
    private final CompanyWriter writer;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Money> money = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyBooleanWrapper mayRule = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper mayRate = new ReadOnlyBooleanWrapper(true);

    public MoneyViewModel(
            CompanyServices services, CompanyWriter writer, Background background, Texts texts) {
        this.services = services;
        this.writer = writer;
        this.background = background;
        this.texts = texts;
    }

    public void show() {
        writer.listen(this::load, "settings", "exchange_rates", "leads");
        load();
    }

    public void hide() {
        writer.hush();
    }

    private void load() {
        background.run(() -> allows(CompanyRight.RULES)).onSuccess(mayRule::set).start();
        background.run(() -> allows(CompanyRight.RATES)).onSuccess(mayRate::set).start();
        background.run(services.money()::read).onSuccess(money::set).start();
    }

    private boolean allows(CompanyRight right) {
        return services.rights().allows(right, services.me());
    }

    /// Whether the base currency may be changed.
    public ReadOnlyBooleanProperty mayRuleProperty() {
        return mayRule.getReadOnlyProperty();
    }

    /// Whether exchange rates may be changed.
    public ReadOnlyBooleanProperty mayRateProperty() {
        return mayRate.getReadOnlyProperty();
    }

    /// What is known of the company's money; its base is empty until it has been read.
    public ReadOnlyObjectProperty<Money> moneyProperty() {
        return money.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return writer.errorProperty();
    }

    /// Every currency, those that leads have first.
    public List<String> currencies() {
        List<String> codes = new ArrayList<>(money.get().used().keySet());
        Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> !codes.contains(code))
                .sorted()
                .forEach(codes::add);
        return codes;
    }

    public void setBase(String currency) {
        if (currency != null && !currency.equals(money.get().base())) {
            writer.write(
                    () -> services.moneyRules().setBase(services.me(), currency),
                    texts.get("company.base.done", currency));
        }
    }

    /// What was understood of typed lines, with today for those without a day.
    public List<NewRate> understand(String text, LocalDate today) {
        RateText reader = new RateText(money.get().base());
        return text.lines()
                .flatMap(line -> reader.parse(line).stream())
                .map(rate -> new NewRate(rate.currency(), rate.rate(), rate.day().orElse(today)))
                .toList();
    }

    /// The typed lines that say no rate to the base currency.
    public List<String> notUnderstood(String text) {
        RateText reader = new RateText(money.get().base());
        return text.lines()
                .filter(line -> !line.isBlank() && reader.parse(line).isEmpty())
                .toList();
    }

    public void set(List<NewRate> rates) {
        if (!rates.isEmpty()) {
            writer.write(
                    () -> services.moneyRules().setRates(services.me(), rates),
                    texts.get("company.rates.done", rates.size()));
        }
    }

    /// Sets the rate of one currency on a day as it is typed; what cannot be read is refused.
    public void set(String currency, String typed, LocalDate day) {
        BigDecimal rate =
                new RateText(money.get().base())
                        .parse(currency + " " + typed)
                        .map(RateText.Rate::rate)
                        .orElse(null);
        if (rate == null) {
            writer.refuse(new FairleadException("company.error.rate", null, currency));
        } else {
            set(List.of(new NewRate(currency, rate, day)));
        }
    }

    public void remove(RateRow rate) {
        writer.write(
                () -> services.moneyRules().removeRate(services.me(), rate.id()),
                texts.get("company.rate.removed", rate.currency()));
    }
}
