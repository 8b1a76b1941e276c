package fairlead.agents.draft;

import fairlead.agents.guard.Addresses;
import fairlead.agents.guard.Facts;
import fairlead.agents.guard.PlainText;
import fairlead.agents.request.RequestModel;
import fairlead.agents.text.Sentence;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.proposal.EmailDraft;
import fairlead.autonomy.proposal.Evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills a template's slots from fields and from nothing else; a slot without a value is reported
/// and there is no draft.
public final class EmailDrafter {
    private static final Pattern SLOT = Pattern.compile("\\{\\{\\s*([a-z_0-9]+)\\s*\\}\\}");
    private static final int LONGEST_VALUE = 300;

    /// A draft, or the slots for which there is no value.
    public record Outcome(Optional<EmailDraft> draft, Set<String> unresolved) {}

    private EmailDrafter() {}

    /// Values are put in as plain text on one line; what looks like a slot in a value stays text.
    public static Outcome draft(
            UUID lead,
            MailTemplate template,
            Map<String, String> fields,
            UUID thread,
            List<Evidence> why) {
        Set<String> unresolved = new TreeSet<>();
        String subject = fill(template.subject(), fields, unresolved).replace('\n', ' ');
        String body = fill(template.body(), fields, unresolved);
        if (!unresolved.isEmpty()) {
            return new Outcome(Optional.empty(), unresolved);
        }
        return new Outcome(
                Optional.of(new EmailDraft(lead, template.id(), subject, body, thread, why)),
                Set.of());
    }

    private static String fill(String text, Map<String, String> fields, Set<String> unresolved) {
        return SLOT.matcher(text)
                .replaceAll(
                        slot -> {
                            String value = fields.getOrDefault(slot.group(1), "").strip();
                            if (value.isEmpty()) {
                                unresolved.add(slot.group(1));
                            }
                            return Matcher.quoteReplacement(oneLine(value));
                        });
    }

    private static String oneLine(String value) {
        return PlainText.of(value, LONGEST_VALUE).replaceAll("\\s+", " ");
    }

    /// What speaks against sending a text by itself: an address or a fact that none of the sources
    /// (the template, the fields, the user's own words) has.
    public static Set<Finding> check(String text, List<String> sources, List<String> allowedLinks) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        if (!Addresses.unknown(text, allowedLinks).isEmpty()) {
            findings.add(Finding.UNKNOWN_ADDRESS);
        }
        List<String> known = new ArrayList<>(sources);
        known.addAll(allowedLinks);
        if (!Facts.unknown(text, known).isEmpty()) {
            findings.add(Finding.UNKNOWN_FACT);
        }
        return findings;
    }

    /// The last thing that a mail asks, for the answer to quote.
    public static Optional<String> lastQuestion(String mail, RequestModel requests) {
        return Sentence.of(mail).stream()
                .map(Sentence::text)
                .filter(text -> text.endsWith("?") || requests.isTask(text))
                .reduce((_, later) -> later);
    }
}
