package fairlead.agents.summary;

import fairlead.agents.text.Sentence;
import fairlead.agents.text.Words;
import fairlead.autonomy.proposal.Quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One sentence of a meeting: who said it, in which turn, where in that turn, and what it is about
/// (the stems of its words that mean something).
public record Statement(
        int turn, int offset, String speaker, String text, int words, List<String> terms) {
    private static final Pattern NOISE =
            Pattern.compile(
                    "\\{[a-z]+\\}|\\[[a-z ]+\\]|<[a-z ]+>|(?i)\\b(?:u+[hm]+|mm+ ?-? ?h+m+|e+rm?)\\b"
                            + " ?,?");
    private static final Pattern SPACE = Pattern.compile("\\s+([,.;:!?])");
    private static final Pattern APART = Pattern.compile("(\\p{L}) (['’](?:s|t|re|ve|ll|d|m)\\b)");

    static List<Statement> of(List<Turn> turns) {
        List<Statement> statements = new ArrayList<>();
        Map<String, String> stems = new HashMap<>();
        for (int turn = 0; turn < turns.size(); turn++) {
            for (Sentence sentence : Sentence.of(turns.get(turn).text())) {
                String clean = clean(sentence.text());
                List<String> words = Words.of(clean);
                statements.add(
                        new Statement(
                                turn,
                                sentence.offset(),
                                turns.get(turn).speaker(),
                                clean,
                                words.size(),
                                words.stream()
                                        .filter(word -> !Words.isStop(word) && word.length() > 1)
                                        .map(word -> stems.computeIfAbsent(word, Words::stem))
                                        .toList()));
            }
        }
        return statements;
    }

    Quoted quoted() {
        return new Quoted(text, speaker, turn, offset);
    }

    /// Without noises, and set as it is written.
    private static String clean(String text) {
        String quiet = NOISE.matcher(text).replaceAll(" ");
        String joined = APART.matcher(SPACE.matcher(quiet).replaceAll("$1")).replaceAll("$1$2");
        return joined.replaceAll("\\s+", " ").replaceAll("^[ ,.;:-]+", "").strip();
    }
}
