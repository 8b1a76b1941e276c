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
                    "+493023125###",
                    "+494066969###",
                    "+492214710###",
                    "+498999998###",
                    "+4917139200##")),
    GB("GBP", "en", List.of("+442079460###", "+447700900###", "+441614960###")),
    US("USD", "en", List.of("+121255501##", "+131255501##", "+141555501##", "+151255501##")),
    FR("EUR", "fr", List.of("+3319900####", "+3363998####", "+3346571####")),
    SE("EUR", "sv", List.of("+468465004##", "+463139006##"));

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

    /// In the form in which numbers are kept: with the country's code, and digits only.
    String phone(RandomGenerator random) {
        StringBuilder number = new StringBuilder();
        String form = phones.get(random.nextInt(phones.size()));
        form.chars()
                .map(c -> c == '#' ? '0' + random.nextInt(10) : c)
                .forEach(c -> number.append((char) c));
        return number.toString();
    }
}
