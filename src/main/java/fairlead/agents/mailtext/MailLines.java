package fairlead.agents.mailtext;

import java.util.List;
import java.util.Set;

/// The lines of a mail, and which of them are quoted from earlier mails or belong to the signature.
public record MailLines(List<String> lines, Set<Integer> quoted, Set<Integer> signature) {

    public MailLines {
        lines = List.copyOf(lines);
        quoted = Set.copyOf(quoted);
        signature = Set.copyOf(signature);
    }

    /// Takes a mail's text apart; `sender` is the name of who wrote it, empty where not known.
    public static MailLines of(String text, String sender) {
        List<String> lines = text.lines().toList();
        Set<Integer> quoted = QuoteCutter.quoted(lines);
        return new MailLines(lines, quoted, SignatureCutter.signature(lines, quoted, sender));
    }

    /// What the sender wrote this time.
    public String own() {
        StringBuilder own = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            if (!quoted.contains(at) && !signature.contains(at)) {
                own.append(lines.get(at)).append('\n');
            }
        }
        return own.toString().strip();
    }
}
