package fairlead.agents.desk;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.agents.model.ModelWords;
import fairlead.agents.summary.Turn;
import fairlead.agents.text.DatePhrase;
import fairlead.autonomy.gate.Checks.Maker;
import fairlead.autonomy.proposal.ActionItem;
import fairlead.autonomy.proposal.MeetingSummary;
import fairlead.autonomy.proposal.Quoted;
import fairlead.autonomy.run.Asking;
import fairlead.autonomy.run.Proposed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Lets a model summarize a meeting. Every line must name a turn that exists; who does what must be
/// one of those who spoke, and a day must stand in the turn itself.
record MeetingAsking(
        UUID meeting,
        List<Turn> turns,
        LocalDate day,
        String language,
        Function<MeetingSummary, Proposed> shown)
        implements Asking {

    private static final int LINE = 300;
    private static final int MOST_LINES = 20;

    @Override
    public Map<String, String> fields(List<Proposed> builtIn) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < turns.size(); i++) {
            said.append(i + 1)
                    .append(' ')
                    .append(turns.get(i).speaker())
                    .append(": ")
                    .append(turns.get(i).text())
                    .append('\n');
        }
        return Map.of("language", language, "material", said.toString());
    }

    @Override
    public List<Proposed> read(JsonNode answer, List<Proposed> builtIn, Maker maker) {
        List<Quoted> points = quoted(answer.path("points"));
        if (points.isEmpty()) {
            return List.of();
        }
        MeetingSummary summary =
                new MeetingSummary(
                        meeting,
                        points,
                        quoted(answer.path("decisions")),
                        items(answer.path("items")));
        return List.of(ModelWords.outside(shown.apply(summary), maker));
    }

    private List<Quoted> quoted(JsonNode lines) {
        List<Quoted> found = new ArrayList<>();
        for (JsonNode line : lines) {
            quote(line).filter(_ -> found.size() < MOST_LINES).ifPresent(found::add);
        }
        return found;
    }

    private List<ActionItem> items(JsonNode lines) {
        List<ActionItem> found = new ArrayList<>();
        for (JsonNode line : lines) {
            quote(line)
                    .filter(_ -> found.size() < MOST_LINES)
                    .ifPresent(words -> found.add(item(words, line.path("who").asText(""))));
        }
        return found;
    }

    private ActionItem item(Quoted words, String who) {
        Optional<DatePhrase> due = DatePhrase.in(turns.get(words.turn()).text(), day);
        return new ActionItem(
                words,
                turns.stream()
                        .map(Turn::speaker)
                        .filter(one -> one.equalsIgnoreCase(who.strip()))
                        .findFirst()
                        .orElse(null),
                due.map(DatePhrase::day).orElse(null),
                due.map(DatePhrase::words).orElse(null));
    }

    private Optional<Quoted> quote(JsonNode line) {
        int turn = line.path("turn").asInt() - 1;
        if (turn < 0 || turn >= turns.size()) {
            return Optional.empty();
        }
        return ModelWords.line(line.path("text").asText(""), LINE)
                .map(text -> new Quoted(text, turns.get(turn).speaker(), turn, 0));
    }
}
