package fairlead.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.agents.measure.Rouge;
import fairlead.agents.summary.MeetingSummarizer;
import fairlead.agents.summary.Turn;
import fairlead.agents.text.Sentence;
import fairlead.agents.text.Words;
import fairlead.autonomy.proposal.Quoted;
import fairlead.settings.FairleadException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Measures summaries against those that people wrote, by ROUGE. Understands lines with a
/// transcript (an array of objects with a speaker and a text, or one text of lines `Name: words`)
/// and a summary, and those of QMSum.
final class SummariesEvaluation implements Evaluation {
    private static final List<String> TRANSCRIPTS =
            List.of(
                    "meeting",
                    "meeting_transcripts",
                    "transcript",
                    "turns",
                    "dialogue",
                    "utterances");
    private static final List<String> TEXTS = List.of("text", "content", "utterance", "sentence");
    private static final List<String> SPEAKERS = List.of("speaker", "name", "who");
    private static final List<String> SUMMARIES =
            List.of("summary", "abstract", "reference", "summaries");
    private static final Pattern SAID = Pattern.compile("([^:]{1,60}):\\s+(.+)");

    @Override
    public Report run(List<Path> files, EvalMap map) {
        List<Rouge> rouges = new ArrayList<>();
        long words = 0;
        long millis = 0;
        for (JsonNode line : files.stream().map(JsonLines::read).flatMap(List::stream).toList()) {
            List<Turn> turns = turns(line, map);
            List<String> wanted = reference(line, map);
            if (turns.isEmpty() || wanted.isEmpty()) {
                throw new FairleadException("cli.eval.nomeeting", null, rouges.size() + 1);
            }
            long start = System.nanoTime();
            List<String> said = summarizer(map).points(turns).stream().map(Quoted::text).toList();
            millis += (System.nanoTime() - start) / 1_000_000;
            words += said.stream().mapToLong(one -> Words.of(one).size()).sum();
            rouges.add(Rouge.of(said, wanted));
        }
        if (rouges.isEmpty()) {
            throw new FairleadException("cli.eval.empty", null, files.getFirst().getFileName());
        }
        Rouge mean = Rouge.mean(rouges);
        return new Report()
                .count("meetings", rouges.size())
                .add("rouge1", mean.one())
                .add("rouge2", mean.two())
                .add("rougeLsum", mean.lsum())
                .add("words", (double) words / Math.max(1, rouges.size()))
                .add("millis", (double) millis / Math.max(1, rouges.size()));
    }

    private static MeetingSummarizer summarizer(EvalMap map) {
        int words = map.number("words", 0);
        return words == 0 ? new MeetingSummarizer() : new MeetingSummarizer(words);
    }

    private static List<Turn> turns(JsonNode line, EvalMap map) {
        List<Turn> turns = new ArrayList<>();
        Optional<JsonNode> transcript = field(line, map.one("transcript"), TRANSCRIPTS);
        if (transcript.filter(JsonNode::isTextual).isPresent()) {
            return transcript.get().asText().lines().flatMap(SummariesEvaluation::turn).toList();
        }
        for (JsonNode turn : transcript.orElse(line.path("none"))) {
            String speaker =
                    field(turn, map.one("speaker"), SPEAKERS).map(JsonNode::asText).orElse("");
            field(turn, map.one("text"), TEXTS)
                    .ifPresent(text -> turns.add(new Turn(speaker, text.asText())));
        }
        return turns;
    }

    /// `Name: words`, or words by nobody.
    private static Stream<Turn> turn(String line) {
        Matcher said = SAID.matcher(line.strip());
        if (said.matches()) {
            return Stream.of(new Turn(said.group(1).strip(), said.group(2)));
        }
        return line.isBlank() ? Stream.empty() : Stream.of(new Turn("", line.strip()));
    }

    private static List<String> reference(JsonNode line, EvalMap map) {
        Optional<JsonNode> summary = field(line, map.one("summary"), SUMMARIES);
        if (summary.isEmpty()) {
            JsonNode answer = line.path("general_query_list").path(0).path("answer");
            summary = answer.isTextual() ? Optional.of(answer) : Optional.empty();
        }
        return summary.stream()
                .flatMap(
                        found ->
                                found.isArray()
                                        ? found.valueStream().map(JsonNode::asText)
                                        : Sentence.of(found.asText()).stream().map(Sentence::text))
                .toList();
    }

    private static Optional<JsonNode> field(
            JsonNode node, Optional<String> named, List<String> usual) {
        List<String> names = named.map(List::of).orElse(usual);
        return names.stream().filter(node::hasNonNull).map(node::get).findFirst();
    }
}
