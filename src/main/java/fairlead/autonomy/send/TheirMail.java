package fairlead.autonomy.send;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/// The last mail from the other side: its own words and its headers by name.
public record TheirMail(Instant at, String text, Map<String, String> headers) {
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?ims)^\\s*>.*?$|^(?:On|Am) [^\\n"
                            + "]{5,120}(?:wrote|schrieb)[^\\n"
                            + "]{0,60}:\\s*$.*|^-{3,}\\s*(?:original message|urspr\\S+"
                            + " nachricht)\\s*-{3,}.*");

    public TheirMail {
        headers = Map.copyOf(headers);
    }

    /// What they wrote themselves: a quotation of ours says nothing of what they want.
    public String ownWords() {
        return text == null ? "" : QUOTED.matcher(text).replaceAll("");
    }

    /// Whether an answer would go to somebody else than who wrote.
    boolean asksForAnotherAddress() {
        String replyTo = header("reply-to");
        String from = header("from");
        return !replyTo.isEmpty() && !from.isEmpty() && !address(replyTo).equals(address(from));
    }

    private String header(String name) {
        return headers.entrySet().stream()
                .filter(one -> one.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String address(String written) {
        int from = written.lastIndexOf('<');
        int to = written.lastIndexOf('>');
        return Addressing.plain(from >= 0 && to > from ? written.substring(from + 1, to) : written);
    }
}
