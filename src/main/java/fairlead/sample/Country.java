package fairlead.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/// Where a company is at home: its currency, whose names its people bear, and numbers that no real
/// telephone answers to (each country keeps some for stories).
enum Country {
    DE(
            "EUR",
            "de",
            List.of(
                    "030 23125 ###",
                    "+49 30 23125 ###",
                    "(040) 66969-###",
                    "+49 (0)40 66969 ###",
                    "0221/4710 ###",
                    "089 99998-###",
                    "+49 89 99998 ###",
                    "0171 39200 ##")),
    GB("GBP", "en", List.of("020 7946 0###", "+44 20 7946 0###", "07700 900###", "0161 496 0###")),
    US("USD", "en", List.of("(212) 555-01##", "+1 312 555 01##", "415-555-01##", "512.555.01##")),
    FR("EUR", "fr", List.of("01 99 00 ## ##", "+33 6 39 98 ## ##", "0465 71 ## ##")),
    SE("EUR", "sv", List.of("08-465 004 ##", "+46 8 465 004 ##", "031-390 06 ##"));

    private final String currency;
    private final String language;
    private final List<String> phones;

    Country(String currency, String language, List<String> phones) {
        this.currency = currency;
        this.language = language;
        this.phones = phones;
    }

    String currency() {
        return currency;
    }

    String language() {
        return language;
    }

    String phone(RandomGenerator random) {
        StringBuilder number = new StringBuilder();
        String form = phones.get(random.nextInt(phones.size()));
        form.chars()
                .map(c -> c == '#' ? '0' + random.nextInt(10) : c)
                .forEach(c -> number.append((char) c));
        return number.toString();
    }
}
