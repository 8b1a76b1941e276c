package fairlead.agents.guard;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers and names in a mail must stand in a field, in the template or in the user's own words.
public final class Facts {
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:[.,' ]\\d{3})*(?:[.,]\\d+)?|\\d+");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[.,' ](?=\\d{3}(?!\\d))");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|double|"
                        + "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|million(?:en)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
                        + "tomorrow|today|yesterday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|gestern)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private Facts() {}

    /// Facts of a text that none of the sources has.
    public static Set<String> unknown(String text, List<String> sources) {
        Set<String> known = new LinkedHashSet<>();
        sources.forEach(source -> known.addAll(facts(source)));
        sources.forEach(
                source -> {
                    for (String word : source.split("[^\\p{L}'’-]+")) {
                        known.add(word.toLowerCase(Locale.ROOT));
                    }
                });
        Set<String> unknown = new LinkedHashSet<>(facts(text));
        unknown.removeAll(known);
        return unknown;
    }

    private static Set<String> facts(String text) {
        Set<String> facts = new LinkedHashSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            facts.add(value(number.group()));
        }
        for (Pattern pattern : List.of(NAME, COUNTED)) {
            Matcher word = pattern.matcher(text);
            while (word.find()) {
                facts.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return facts;
    }

    private static String value(String number) {
        String joined = GROUPED.matcher(number).replaceAll("").replace(',', '.');
        return new BigDecimal(joined.replaceAll("[' ]", "")).stripTrailingZeros().toPlainString();
    }
}
