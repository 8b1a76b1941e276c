package fairlead.importing.value;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows currencies by code, symbol and everyday word.
public final class Currencies {

    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("€", "EUR"),
                    Map.entry("EURO", "EUR"),
                    Map.entry("EUROS", "EUR"),
                    Map.entry("$", "USD"),
                    Map.entry("US$", "USD"),
                    Map.entry("DOLLAR", "USD"),
                    Map.entry("DOLLARS", "USD"),
                    Map.entry("A$", "AUD"),
                    Map.entry("AU$", "AUD"),
                    Map.entry("C$", "CAD"),
                    Map.entry("CA$", "CAD"),
                    Map.entry("NZ$", "NZD"),
                    Map.entry("HK$", "HKD"),
                    Map.entry("S$", "SGD"),
                    Map.entry("R$", "BRL"),
                    Map.entry("£", "GBP"),
                    Map.entry("¥", "JPY"),
                    Map.entry("₹", "INR"),
                    Map.entry("₽", "RUB"),
                    Map.entry("₺", "TRY"),
                    Map.entry("₩", "KRW"),
                    Map.entry("₴", "UAH"),
                    Map.entry("FR", "CHF"),
                    Map.entry("SFR", "CHF"),
                    Map.entry("FRANKEN", "CHF"),
                    Map.entry("ZŁ", "PLN"),
                    Map.entry("KČ", "CZK"));

    private static final List<String> LONGEST_FIRST =
            WORDS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList();

    private static final List<String> SYMBOLS =
            LONGEST_FIRST.stream().filter(word -> !word.matches("\\p{L}+")).toList();
    private static final Pattern NOT_CAPITAL = Pattern.compile("[^\\p{Lu}]+");

    private Currencies() {}

    /// The code that the text as a whole stands for.
    public static Optional<String> code(String text) {
        String upper = text.strip().replace(".", "").toUpperCase(Locale.ROOT);
        return CODES.contains(upper) ? Optional.of(upper) : Optional.ofNullable(WORDS.get(upper));
    }

    /// A code or symbol that stands somewhere in the text, as in the heading `Value (EUR)`.
    public static Optional<String> within(String text) {
        for (String word : NOT_CAPITAL.split(text)) {
            if (CODES.contains(word)) {
                return Optional.of(word);
            }
        }
        return SYMBOLS.stream().filter(word -> text.contains(word)).findFirst().map(WORDS::get);
    }

    /// Splits a currency off the start or the end of an upper-case text without blanks; the code,
    /// empty where there is none, and the rest.
    static String[] split(String text) {
        if (text.isEmpty()) {
            return new String[] {"", ""};
        }
        for (String word : LONGEST_FIRST) {
            if (text.startsWith(word)) {
                return new String[] {WORDS.get(word), text.substring(word.length())};
            }
            if (text.endsWith(word)) {
                return new String[] {
                    WORDS.get(word), text.substring(0, text.length() - word.length())
                };
            }
        }
        return splitCode(text);
    }

    private static String[] splitCode(String text) {
        int end = text.length();
        if (end >= 3 && CODES.contains(text.substring(end - 3))) {
            return new String[] {text.substring(end - 3), text.substring(0, end - 3)};
        }
        if (end >= 3 && CODES.contains(text.substring(0, 3))) {
            return new String[] {text.substring(0, 3), text.substring(3)};
        }
        return new String[] {"", text};
    }
}
