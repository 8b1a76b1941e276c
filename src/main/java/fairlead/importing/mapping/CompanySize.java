package fairlead.importing.mapping;

import fairlead.lead.naming.Words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings the number of people in a company (`2,822`, `11-50`, `1000+`) to the four sizes that the
/// seed names; other words stay as they are.
final class CompanySize {

    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d[\\d.,' ]*)\\+?\\D*$");
    private static final Pattern CENTS = Pattern.compile("[.,]\\d{1,2}$");
    private static final Pattern NOT_DIGIT = Pattern.compile("\\D");
    private static final Map<String, String> WORDS =
            Map.of(
                    "einzelunternehmen", "solo",
                    "selbststandig", "solo",
                    "freelancer", "solo",
                    "klein", "small",
                    "mittel", "medium",
                    "mittelstand", "medium",
                    "gross", "enterprise",
                    "large", "enterprise",
                    "konzern", "enterprise");

    private CompanySize() {}

    static String of(String text) {
        Matcher number = LAST_NUMBER.matcher(text);
        if (!number.find()) {
            return WORDS.getOrDefault(Words.plain(text), text);
        }
        String digits =
                NOT_DIGIT
                        .matcher(CENTS.matcher(number.group(1).strip()).replaceAll(""))
                        .replaceAll("");
        if (digits.isEmpty() || digits.length() > 9) {
            return text;
        }
        int people = Integer.parseInt(digits);
        if (people <= 1) {
            return "solo";
        }
        return people < 50 ? "small" : people < 250 ? "medium" : "enterprise";
    }
}
