package fairlead.sample;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Currency;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is known about a lead's story before it is told: who, what, and the dice.
record Plot(
        RandomGenerator random, Firm firm, Person person, Topic topic, Setting setting, Deal deal) {

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern START = Pattern.compile("(^|[.?!] )(\\p{Ll})");

    /// Whose lead it is, the words it is told in, today, and whether it is told in short.
    record Setting(Colleague owner, Vocabulary words, Instant today, boolean brief) {}

    /// What there is to earn, and what the currencies were worth.
    record Deal(BigDecimal value, String currency, Rates rates) {}

    Colleague owner() {
        return setting.owner();
    }

    Instant today() {
        return setting.today();
    }

    Hours hours() {
        return new Hours(random);
    }

    /// Throws the dice for something that need not happen; in a brief story it happens less often.
    boolean chance(int percent) {
        return random.nextInt(100) < (setting.brief() ? percent * 2 / 5 : percent);
    }

    String say(String section) {
        return fill(setting.words().pick(random, section));
    }

    /// An entry of two parts or more.
    String[] parts(String section) {
        String[] parts = Vocabulary.parts(setting.words().pick(random, section));
        for (int i = 0; i < parts.length; i++) {
            parts[i] = fill(parts[i]);
        }
        return parts;
    }

    private String fill(String text) {
        String filled =
                HOLE.matcher(text)
                        .replaceAll(hole -> Matcher.quoteReplacement(word(hole.group(1))));
        return START.matcher(filled)
                .replaceAll(start -> start.group(1) + start.group(2).toUpperCase(firm.locale()));
    }

    private String word(String hole) {
        return switch (hole) {
            case "company" -> firm.name();
            case "name" -> person.name();
            case "salute" -> person.salute(firm.german());
            case "me" -> owner().first();
            case "topic" -> topic.name();
            case "pain" -> topic.pain();
            case "goal" -> topic.goal();
            case "system" -> topic.system();
            case "value" -> money();
            default -> throw new IllegalArgumentException("no word for " + hole);
        };
    }

    private String money() {
        NumberFormat format = NumberFormat.getCurrencyInstance(firm.locale());
        format.setCurrency(Currency.getInstance(deal.currency()));
        format.setMaximumFractionDigits(0);
        return format.format(deal.value());
    }
}
