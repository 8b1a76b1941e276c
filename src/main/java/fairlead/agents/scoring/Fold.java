package fairlead.agents.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cases to learn from and later ones to be judged by. Nobody learns from an end that was not yet
/// known when the first of the later cases was looked at.
public record Fold(int[] train, int[] test) {

    /// The cases after the first `share` of them in so many blocks, each judged by what came
    /// before.
    public static List<Fold> forward(Cases cases, double share, int blocks) {
        int n = cases.size();
        int first = (int) (n * share);
        List<Fold> folds = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            int from = first + (int) ((long) (n - first) * block / blocks);
            int to = first + (int) ((long) (n - first) * (block + 1) / blocks);
            if (to > from) {
                folds.add(at(cases, from, to));
            }
        }
        return folds;
    }

    /// The newest of all against those before them.
    static Fold newest(Cases cases, int count) {
        return at(cases, Math.max(0, cases.size() - count), cases.size());
    }

    private static Fold at(Cases cases, int from, int to) {
        long start = cases.since(from);
        int[] train = IntStream.range(0, from).filter(row -> cases.known(row) <= start).toArray();
        return new Fold(train, IntStream.range(from, to).toArray());
    }
}
