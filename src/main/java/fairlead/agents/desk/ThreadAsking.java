package fairlead.agents.desk;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.agents.guard.PlainText;
import fairlead.agents.model.ModelWords;
import fairlead.agents.text.DatePhrase;
import fairlead.autonomy.gate.Checks.Maker;
import fairlead.autonomy.proposal.ActionItem;
import fairlead.autonomy.proposal.Polarity;
import fairlead.autonomy.proposal.Quoted;
import fairlead.autonomy.proposal.ThreadAnalysis;
import fairlead.autonomy.proposal.Topic;
import fairlead.autonomy.run.Asking;
import fairlead.autonomy.run.Proposed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Lets a model read the last mail of a thread: labels from closed lists, and what is asked in the
/// mail's own words. Who waits for whom is seen from who wrote last, not from what they wrote.
record ThreadAsking(
        ThreadAnalysis rules,
        String mail,
        String sender,
        LocalDate day,
        Function<ThreadAnalysis, Optional<Proposed>> shown)
        implements Asking {

    private static final int QUOTE = 400;
    private static final int MOST_ITEMS = 10;

    @Override
    public Map<String, String> fields(List<Proposed> builtIn) {
        return Map.of("material", mail);
    }

    @Override
    public boolean isWorthIt(List<Proposed> builtIn) {
        return !mail.isBlank();
    }

    @Override
    public List<Proposed> read(JsonNode answer, List<Proposed> builtIn, Maker maker) {
        ThreadAnalysis read =
                new ThreadAnalysis(
                        rules.thread(),
                        polarity(answer.path("polarity").asText()),
                        rules.awaitingReply() && answer.path("urgent").asBoolean(),
                        topics(answer.path("topics")),
                        rules.awaitingReply() ? items(answer.path("requests")) : List.of(),
                        rules.awaitingReply());
        return shown.apply(read).map(one -> ModelWords.outside(one, maker)).stream().toList();
    }

    private static Polarity polarity(String label) {
        return Polarity.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static List<Topic> topics(JsonNode labels) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        labels.forEach(one -> topics.add(Topic.valueOf(one.asText().toUpperCase(Locale.ROOT))));
        return List.copyOf(topics);
    }

    /// Only what really stands in the mail, word for word.
    private List<ActionItem> items(JsonNode quotes) {
        List<ActionItem> items = new ArrayList<>();
        for (JsonNode one : quotes) {
            String quote = PlainText.of(one.asText(""), QUOTE).strip();
            int at = quote.isEmpty() ? -1 : mail.indexOf(quote);
            if (at >= 0 && items.size() < MOST_ITEMS) {
                Optional<DatePhrase> due = DatePhrase.in(quote, day);
                items.add(
                        new ActionItem(
                                new Quoted(quote, sender, 0, at),
                                null,
                                due.map(DatePhrase::day).orElse(null),
                                due.map(DatePhrase::words).orElse(null)));
            }
        }
        return items;
    }
}
