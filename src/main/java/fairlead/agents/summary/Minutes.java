package fairlead.agents.summary;

import fairlead.agents.request.RequestModel;
import fairlead.agents.text.DatePhrase;
import fairlead.autonomy.proposal.ActionItem;
import fairlead.autonomy.proposal.Quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a meeting decided and who is to do what, in the words in which it was said.
final class Minutes {
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 45;
    private static final int MOST_DECISIONS = 8;
    private static final int MOST_ITEMS = 12;
    private static final Pattern DECIDED =
            Pattern.compile(
                    "(?i)\\b(?:we(?:'ve| have)? (?:decided|agreed)|decision is|(?:it's|that's|is)"
                            + " decided|let's (?:go with|take|use|stick)|we(?:'ll| will| are going"
                            + " to|'re going to) (?:go with|use|take|have|stick)|so we"
                            + " (?:go|take|use)|wir (?:haben"
                            + " (?:beschlossen|entschieden)|nehmen|entscheiden uns)|einigen"
                            + " uns|beschlossen)\\b");
    private static final Pattern PROMISED =
            Pattern.compile(
                    "(?i)\\b(?:i(?:'ll| will| can)"
                        + " (?:send|call|write|make|prepare|check|ask|talk|look|get|do|"
                        + "set|try|put|find|email|mail|organi[sz]e|follow|share|update|book|work)|ich"
                        + " (?:werde|schicke|sende|kümmere|melde|rufe|schreibe|mache|kläre|prüfe))\\b");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)\\b(?:(?:can|could|will|would) you|please|you (?:should|need to|have"
                            + " to|will)|(?:können|könnten|würden) sie|kannst du|bitte)\\b");

    private final List<Statement> statements;
    private final RequestModel requests;

    Minutes(List<Statement> statements, RequestModel requests) {
        this.statements =
                statements.stream()
                        .filter(one -> one.words() >= LEAST_WORDS && one.words() <= MOST_WORDS)
                        .toList();
        this.requests = requests;
    }

    List<Quoted> decisions() {
        return statements.stream()
                .filter(one -> DECIDED.matcher(one.text()).find() && !one.text().endsWith("?"))
                .limit(MOST_DECISIONS)
                .map(Statement::quoted)
                .toList();
    }

    /// `day` is the one on which the meeting was.
    List<ActionItem> items(LocalDate day) {
        return statements.stream()
                .filter(this::isItem)
                .limit(MOST_ITEMS)
                .map(one -> item(one, day))
                .toList();
    }

    private boolean isItem(Statement one) {
        return PROMISED.matcher(one.text()).find()
                || ASKED.matcher(one.text()).find() && requests.isTask(one.text());
    }

    private static ActionItem item(Statement one, LocalDate day) {
        String who = PROMISED.matcher(one.text()).find() ? one.speaker() : null;
        Optional<DatePhrase> due = DatePhrase.in(one.text(), day);
        return new ActionItem(
                one.quoted(),
                who,
                due.map(DatePhrase::day).orElse(null),
                due.map(DatePhrase::words).orElse(null));
    }
}
