package fairlead.agents.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Learns a request model from sentences: logistic regression by adaptive gradient steps in a fixed
/// order, weights held back, rare grams left out. Repeatable.
public final class RequestTrainer {
    private static final int ROUNDS = 30;
    private static final int RARE = 2;
    private static final double STEP = 0.25;
    private static final double HELD_BACK = 0.02;

    /// A sentence, and whether it asks or proposes something.
    public record Labelled(String sentence, boolean request) {}

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<int[]> rows = new ArrayList<>();
    private final List<Labelled> sentences;

    private RequestTrainer(List<Labelled> sentences) {
        this.sentences = sentences;
    }

    public static RequestModel train(List<Labelled> sentences) {
        RequestTrainer trainer = new RequestTrainer(sentences);
        trainer.index();
        return trainer.fit();
    }

    private void index() {
        Map<String, Integer> counts = new HashMap<>();
        for (Labelled one : sentences) {
            Grams.of(one.sentence()).forEach(gram -> counts.merge(gram, 1, Integer::sum));
        }
        ids.put("", 0);
        for (Labelled one : sentences) {
            List<Integer> row = new ArrayList<>(List.of(0));
            for (String gram : Grams.of(one.sentence())) {
                if (counts.get(gram) >= RARE) {
                    row.add(ids.computeIfAbsent(gram, _ -> ids.size()));
                }
            }
            rows.add(row.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private RequestModel fit() {
        double[] weights = new double[ids.size()];
        double[] squares = new double[ids.size()];
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            order.add(at);
        }
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(at -> step(weights, squares, at));
        }
        Map<String, Double> named = new HashMap<>();
        ids.forEach((gram, id) -> named.put(gram, weights[id]));
        return new RequestModel(named);
    }

    private void step(double[] weights, double[] squares, int at) {
        double logit = 0;
        for (int id : rows.get(at)) {
            logit += weights[id];
        }
        double error = 1 / (1 + Math.exp(-logit)) - (sentences.get(at).request() ? 1 : 0);
        for (int id : rows.get(at)) {
            double slope = error + (id == 0 ? 0 : HELD_BACK * weights[id]);
            squares[id] += slope * slope;
            weights[id] -= STEP * slope / Math.sqrt(squares[id] + 1);
        }
    }
}
