package fairlead.agents.sentiment;

import fairlead.agents.text.Words;
import fairlead.autonomy.proposal.Polarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighs the words of a text, turned round by a negation shortly before them and strengthened by
/// words of degree. It speaks only when the text is clearly one or the other, and nothing may be
/// done because of it alone.
public final class Lexicon {
    private static final Set<String> NEGATIONS =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "none",
                    "nobody",
                    "nothing",
                    "without",
                    "hardly",
                    "barely",
                    "isn't",
                    "wasn't",
                    "aren't",
                    "weren't",
                    "don't",
                    "doesn't",
                    "didn't",
                    "won't",
                    "wouldn't",
                    "can't",
                    "cannot",
                    "couldn't",
                    "shouldn't",
                    "haven't",
                    "hasn't",
                    "hadn't",
                    "neither",
                    "nor",
                    "nicht",
                    "kein",
                    "keine",
                    "keinen",
                    "keiner",
                    "nie",
                    "niemals",
                    "ohne",
                    "kaum");
    private static final Set<String> STRONGER =
            Set.of(
                    "very",
                    "really",
                    "extremely",
                    "so",
                    "too",
                    "highly",
                    "absolutely",
                    "completely",
                    "totally",
                    "incredibly",
                    "most",
                    "sehr",
                    "äußerst",
                    "wirklich",
                    "total",
                    "völlig",
                    "absolut",
                    "besonders");
    private static final double TURNED = -0.74;
    private static final double MORE = 1.3;
    private static final int NEAR = 3;
    private static final double SPREAD = 15;

    /// From here on a text is clearly of one kind.
    static final double STRONG = 0.6;

    private final Map<String, Double> weights;

    private Lexicon(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /// The lexicon that ships: general and business words, English and German.
    public static Lexicon standard() {
        Map<String, Double> weights = new HashMap<>();
        Words.resource("sentiment.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(
                        line -> {
                            int space = line.indexOf(' ');
                            double weight = Double.parseDouble(line.substring(0, space));
                            for (String word : line.substring(space + 1).split("\\s+")) {
                                weights.put(word, weight);
                            }
                        });
        return new Lexicon(weights);
    }

    /// From -1 to 1; 0 where no word says anything.
    public double score(String text) {
        List<String> words = Words.of(text);
        double sum = 0;
        for (int at = 0; at < words.size(); at++) {
            Double weight = weight(words.get(at));
            sum += weight == null ? 0 : weight * context(words, at);
        }
        return sum / Math.sqrt(sum * sum + SPREAD);
    }

    /// The weight of a word or, failing that, of its stem.
    private Double weight(String word) {
        Double own = weights.get(word);
        return own != null ? own : weights.get(Words.stem(word));
    }

    private static double context(List<String> words, int at) {
        double factor = 1;
        for (int before = Math.max(0, at - NEAR); before < at; before++) {
            if (NEGATIONS.contains(words.get(before))) {
                factor *= TURNED;
            } else if (before == at - 1 && STRONGER.contains(words.get(before))) {
                factor *= MORE;
            }
        }
        return factor;
    }

    public Polarity polarity(String text) {
        double score = score(text);
        if (Math.abs(score) < STRONG) {
            return Polarity.UNCLEAR;
        }
        return score > 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }
}
