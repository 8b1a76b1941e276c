package fairlead.agents.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Picks the sentences that cover most of what a meeting was about: terms said at least twice weigh
/// log(1 + count), a covered term counts less with each use, long sentences pay for their length.
final class Coverage {
    private static final int LEAST_WORDS = 6;
    private static final double FADING = 3;
    private static final double ALLOWED = 6;
    private static final double LENGTH = 0.8;
    private static final double CUE = 1.25;
    private static final Pattern CUES =
            Pattern.compile(
                    "(?i)\\b(?:decid|decision|agree|let's|let us|we (?:will|should|need to|have"
                        + " to|can then)|we'll|i will|i'll|going to|plan|next"
                        + " (?:step|week|meeting|month)|action item|so we|you (?:will|should|need"
                        + " to)|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|the"
                        + " end)|deadline|goal|wir (?:werden|sollten|müssen|machen|nehmen)|ich"
                        + " (?:werde|schicke|kümmere)|beschlossen|einigen|nächste"
                        + " (?:woche|schritt))");

    private final List<Candidate> candidates = new ArrayList<>();

    /// A sentence with what its terms weigh, each counted once, and what its length and cues do.
    private record Candidate(Statement statement, int[] terms, double factor) {}

    private final double[] weights;

    Coverage(List<Statement> statements) {
        Map<String, Integer> ids = new HashMap<>();
        List<Integer> counts = new ArrayList<>();
        for (Statement statement : statements) {
            for (String term : statement.terms()) {
                int id = ids.computeIfAbsent(term, _ -> ids.size());
                if (id == counts.size()) {
                    counts.add(0);
                }
                counts.set(id, counts.get(id) + 1);
            }
            if (statement.words() >= LEAST_WORDS) {
                candidates.add(candidate(statement, ids));
            }
        }
        weights = counts.stream().mapToDouble(c -> c > 1 ? Math.log1p(c) : 0).toArray();
    }

    private static Candidate candidate(Statement statement, Map<String, Integer> ids) {
        int[] terms = statement.terms().stream().mapToInt(ids::get).distinct().toArray();
        double cue = CUES.matcher(statement.text()).find() ? CUE : 1;
        return new Candidate(statement, terms, cue / Math.pow(statement.words() + ALLOWED, LENGTH));
    }

    /// The chosen sentences in time order, until they have so many words.
    List<Statement> pick(int words) {
        double[] worths = weights.clone();
        int[] uses = new int[weights.length];
        List<Candidate> left = new ArrayList<>(candidates);
        List<Statement> picked = new ArrayList<>();
        int total = 0;
        while (total < words && !left.isEmpty()) {
            Candidate best = best(left, worths);
            left.remove(best);
            picked.add(best.statement());
            total += best.statement().words();
            for (int term : best.terms()) {
                worths[term] = weights[term] / (1 + FADING * ++uses[term]);
            }
        }
        picked.sort(Comparator.comparingInt(Statement::turn).thenComparingInt(Statement::offset));
        return picked;
    }

    private static Candidate best(List<Candidate> left, double[] worths) {
        Candidate best = left.getFirst();
        double most = -1;
        for (Candidate candidate : left) {
            double sum = 0;
            for (int term : candidate.terms()) {
                sum += worths[term];
            }
            if (sum * candidate.factor() > most) {
                most = sum * candidate.factor();
                best = candidate;
            }
        }
        return best;
    }
}
