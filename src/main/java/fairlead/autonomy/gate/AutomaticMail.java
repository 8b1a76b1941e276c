package fairlead.autonomy.gate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Whether a mail was sent by a machine or to a list, so that nothing answers it by itself.
public final class AutomaticMail {
    private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?i)(?:^|<)\\s*(?:no-?_?\\.?reply|do-?not-?reply|donotreply|mailer-daemon|postmaster|bounces?|notifications?|listserv|majordomo)\\b[^@]*@.*");

    private AutomaticMail() {}

    /// By its headers; their names are read whatever their case.
    public static boolean is(Map<String, String> given) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(given);
        String submitted = value(headers, "Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || BULK.contains(value(headers, "Precedence"))
                || headers.containsKey("List-Id")
                || headers.containsKey("List-Unsubscribe")
                || headers.containsKey("X-Autoreply")
                || headers.containsKey("X-Auto-Response-Suppress")
                || headers.containsKey("Return-Path")
                        && value(headers, "Return-Path").replaceAll("[<>\\s]", "").isEmpty()
                || NOBODY.matcher(value(headers, "From")).find();
    }

    private static String value(Map<String, String> headers, String name) {
        return headers.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
    }
}
