package fairlead.agents.thread;

import fairlead.agents.mailtext.MailLines;
import fairlead.agents.request.RequestModel;
import fairlead.agents.sentiment.Lexicon;
import fairlead.agents.text.DatePhrase;
import fairlead.agents.text.Sentence;
import fairlead.autonomy.proposal.ActionItem;
import fairlead.autonomy.proposal.Polarity;
import fairlead.autonomy.proposal.Quoted;
import fairlead.autonomy.proposal.ThreadAnalysis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Says what a thread of mails is about, what is asked of us, and who waits for whom. Quotes and
/// signatures do not count; mails that machines sent are not waited upon.
public final class ThreadAnalyzer {
    private static final int MOST_ITEMS = 10;
    private static final Pattern URGENT =
            Pattern.compile(
                    "(?i)\\b(?:urgent(?:ly)?|asap|as soon as possible|immediately|right away|time[-"
                        + " ]critical|deadline (?:is|was) (?:today|tomorrow)|by (?:eod|end of"
                        + " day|cob)|still"
                        + " waiting|escalate|dringend|eilig|eilt|sofort|umgehend|schnellstmöglich|so"
                        + " schnell wie möglich|bis heute)\\b",
                    Pattern.UNICODE_CASE);

    private final RequestModel requests = RequestModel.standard();
    private final Lexicon lexicon = Lexicon.standard();
    private final ZoneId zone;

    /// Days in mails are read in this zone.
    public ThreadAnalyzer(ZoneId zone) {
        this.zone = zone;
    }

    public ThreadAnalysis analyze(UUID thread, List<ThreadMail> mails) {
        List<ThreadMail> human =
                mails.stream()
                        .filter(mail -> !mail.automatic())
                        .sorted(Comparator.comparing(ThreadMail::at))
                        .toList();
        Optional<ThreadMail> last =
                human.isEmpty() ? Optional.empty() : Optional.of(human.getLast());
        boolean awaiting = last.filter(mail -> !mail.ours()).isPresent();
        Optional<ThreadMail> theirs =
                human.stream().filter(mail -> !mail.ours()).reduce((_, b) -> b);
        String own = theirs.map(ThreadAnalyzer::own).orElse("");
        return new ThreadAnalysis(
                thread,
                own.isEmpty() ? Polarity.UNCLEAR : lexicon.polarity(own),
                awaiting && URGENT.matcher(own).find(),
                Topics.of(own),
                awaiting ? items(theirs.get(), own) : List.of(),
                awaiting);
    }

    private static String own(ThreadMail mail) {
        return MailLines.of(mail.text(), mail.sender()).own();
    }

    private List<ActionItem> items(ThreadMail mail, String own) {
        LocalDate day = LocalDate.ofInstant(mail.at(), zone);
        List<ActionItem> items = new ArrayList<>();
        for (Sentence sentence : Sentence.of(own)) {
            if (items.size() < MOST_ITEMS && requests.isTask(sentence.text())) {
                Optional<DatePhrase> due = DatePhrase.in(sentence.text(), day);
                int offset = Math.max(0, mail.text().indexOf(sentence.text()));
                items.add(
                        new ActionItem(
                                new Quoted(sentence.text(), mail.sender(), 0, offset),
                                null,
                                due.map(DatePhrase::day).orElse(null),
                                due.map(DatePhrase::words).orElse(null)));
            }
        }
        return items;
    }
}
