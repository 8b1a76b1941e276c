package fairlead.agents.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Walks through closed deals as they came: at each step a model learns from what was known by then
/// and says how the next block ends. `base` is what the share won so far would have said.
public record WalkForward(double[] p, double[] base, boolean[] won) {
    private static final double FIRST = 0.2;
    private static final int BLOCKS = 8;

    /// `newest` keeps only so many of the latest known deals to learn from, 0 all of them.
    public static WalkForward of(Cases cases, int newest) {
        List<double[]> said = new ArrayList<>();
        int blocks = newest == 0 ? BLOCKS : BLOCKS * 2;
        for (Fold fold : Fold.forward(cases, FIRST, blocks)) {
            Cases train = cases.pick(latest(cases, fold.train(), newest));
            ScoreModel model = ScoreTrainer.fit(train);
            double rate = train.size() == 0 ? 0.5 : train.wonDeals() / train.deals();
            for (int row : fold.test()) {
                double p = model.probability(cases.row(row));
                said.add(new double[] {p, rate, cases.won(row) ? 1 : 0});
            }
        }
        boolean[] won = new boolean[said.size()];
        IntStream.range(0, won.length).forEach(at -> won[at] = said.get(at)[2] == 1);
        return new WalkForward(
                said.stream().mapToDouble(one -> one[0]).toArray(),
                said.stream().mapToDouble(one -> one[1]).toArray(),
                won);
    }

    private static int[] latest(Cases cases, int[] train, int newest) {
        if (newest == 0 || train.length <= newest) {
            return train;
        }
        return IntStream.of(train)
                .boxed()
                .sorted(
                        (a, b) ->
                                Long.compare(cases.known(b), cases.known(a)) != 0
                                        ? Long.compare(cases.known(b), cases.known(a))
                                        : Integer.compare(b, a))
                .limit(newest)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }
}
