package fairlead.importing.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mail addresses in a cell, which may hold several with names, and what is left beside them.
public record MailText(List<String> addresses, String rest) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
                            + "\\p{L}[\\p{L}\\p{N}-]{1,62}");
    private static final Pattern SEPARATORS = Pattern.compile("[;,\\s|]+");
    private static final Pattern DRESS = Pattern.compile("(?i)^(mailto:|[<('\"])+|[>)'\".]+$");
    private static final int LONGEST = 254;

    public MailText {
        addresses = List.copyOf(addresses);
    }

    public static MailText parse(String text) {
        if (text.indexOf('@') < 0) {
            return new MailText(List.of(), text.strip());
        }
        Set<String> addresses = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        for (String part : SEPARATORS.split(text)) {
            String bare = DRESS.matcher(part).replaceAll("");
            Matcher address = ADDRESS.matcher(bare);
            if (address.matches() && bare.length() <= LONGEST) {
                addresses.add(bare.toLowerCase(Locale.ROOT));
            } else {
                rest.append(rest.isEmpty() ? "" : " ").append(part);
            }
        }
        return new MailText(new ArrayList<>(addresses), rest.toString());
    }

    /// Whether something that was meant to be an address is none.
    public boolean isBroken() {
        return rest.indexOf('@') >= 0 || addresses.isEmpty() && !rest.isEmpty();
    }
}
