package fairlead.autonomy.send;

import fairlead.settings.Texts;

import java.util.Map;

/// What says of a mail that nobody pressed a button for it: a line at its end for who reads it, and
/// headers for the machines, which then never answer.
public final class Disclosure {
    /// What an automatic mail carries, so that no other program answers it by itself.
    public static final Map<String, String> HEADERS =
            Map.of("Auto-Submitted", "auto-generated", "X-Auto-Response-Suppress", "All");

    private final String line;

    public Disclosure(Texts texts) {
        this.line = texts.get("send.disclosure");
    }

    public String in(String body) {
        return body.contains(line) ? body : body.stripTrailing() + "\n\n-- \n" + line + "\n";
    }
}
