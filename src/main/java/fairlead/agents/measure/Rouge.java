package fairlead.agents.measure;

import fairlead.agents.text.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// ROUGE-1, ROUGE-2 and ROUGE-Lsum as F1, with words cut to their stems as the usual package does:
/// lower case, letters a to z and digits only, words of more than three letters stemmed.
public record Rouge(double one, double two, double lsum) {

    /// Of a summary against a reference, both as lists of sentences.
    public static Rouge of(List<String> summary, List<String> reference) {
        List<List<String>> said = summary.stream().map(Rouge::tokens).toList();
        List<List<String>> wanted = reference.stream().map(Rouge::tokens).toList();
        return new Rouge(
                grams(flat(said), flat(wanted), 1),
                grams(flat(said), flat(wanted), 2),
                lsum(said, wanted));
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(token -> !token.isEmpty())
                .map(Words::stem)
                .toList();
    }

    private static List<String> flat(List<List<String>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }

    private static double grams(List<String> said, List<String> wanted, int length) {
        Map<List<String>, Integer> first = counts(said, length);
        Map<List<String>, Integer> second = counts(wanted, length);
        int common = 0;
        for (Map.Entry<List<String>, Integer> gram : first.entrySet()) {
            common += Math.min(gram.getValue(), second.getOrDefault(gram.getKey(), 0));
        }
        return f1(common, said.size() - length + 1, wanted.size() - length + 1);
    }

    private static Map<List<String>, Integer> counts(List<String> tokens, int length) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int at = 0; at + length <= tokens.size(); at++) {
            counts.merge(tokens.subList(at, at + length), 1, Integer::sum);
        }
        return counts;
    }

    /// The union of longest common subsequences: each sentence of the reference against all of the
    /// summary, no word counted more often than it stands there.
    private static double lsum(List<List<String>> said, List<List<String>> wanted) {
        Map<List<String>, Integer> leftSaid = counts(flat(said), 1);
        Map<List<String>, Integer> leftWanted = counts(flat(wanted), 1);
        int hits = 0;
        for (List<String> sentence : wanted) {
            boolean[] union = new boolean[sentence.size()];
            for (List<String> other : said) {
                mark(sentence, other, union);
            }
            for (int at = 0; at < union.length; at++) {
                List<String> word = List.of(sentence.get(at));
                if (union[at]
                        && leftSaid.getOrDefault(word, 0) > 0
                        && leftWanted.getOrDefault(word, 0) > 0) {
                    hits++;
                    leftSaid.merge(word, -1, Integer::sum);
                    leftWanted.merge(word, -1, Integer::sum);
                }
            }
        }
        return f1(hits, flat(said).size(), flat(wanted).size());
    }

    private static void mark(List<String> wanted, List<String> said, boolean[] union) {
        int[][] length = new int[wanted.size() + 1][said.size() + 1];
        for (int i = 1; i <= wanted.size(); i++) {
            for (int j = 1; j <= said.size(); j++) {
                length[i][j] =
                        wanted.get(i - 1).equals(said.get(j - 1))
                                ? length[i - 1][j - 1] + 1
                                : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        int i = wanted.size();
        int j = said.size();
        while (i > 0 && j > 0) {
            if (wanted.get(i - 1).equals(said.get(j - 1))) {
                union[--i] = true;
                j--;
            } else if (length[i][j - 1] > length[i - 1][j]) {
                j--;
            } else {
                i--;
            }
        }
    }

    private static double f1(double common, double said, double wanted) {
        return common <= 0 ? 0 : 2 * common / (Math.max(said, 0) + Math.max(wanted, 0));
    }

    /// The mean over many.
    public static Rouge mean(List<Rouge> all) {
        List<Rouge> list = new ArrayList<>(all);
        return new Rouge(
                list.stream().mapToDouble(Rouge::one).average().orElse(Double.NaN),
                list.stream().mapToDouble(Rouge::two).average().orElse(Double.NaN),
                list.stream().mapToDouble(Rouge::lsum).average().orElse(Double.NaN));
    }
}
