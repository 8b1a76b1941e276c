package fairlead.importing.mapping;

import fairlead.importing.value.DateOrder;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/// What holds where a file does not say: how its author writes dates, which currency, from which
/// region phone numbers are dialled, and the zone of its times.
public record Conventions(DateOrder order, String currency, String region, ZoneId zone) {

    public static Conventions of(Locale locale, ZoneId zone) {
        String region = locale.getCountry().isEmpty() ? regionOf(locale) : locale.getCountry();
        DateOrder order = region.equals("US") ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        return new Conventions(order, currencyOf(region), region, zone);
    }

    private static String regionOf(Locale locale) {
        return locale.getLanguage().equals("de") ? "DE" : "US";
    }

    private static String currencyOf(String region) {
        try {
            Currency currency = Currency.getInstance(Locale.of("", region));
            return currency == null ? "USD" : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return "USD";
        }
    }

    public Conventions withOrder(DateOrder value) {
        return new Conventions(value, currency, region, zone);
    }

    public Conventions withCurrency(String value) {
        return new Conventions(order, value, region, zone);
    }

    public Conventions withRegion(String value) {
        return new Conventions(order, currency, value, zone);
    }
}
