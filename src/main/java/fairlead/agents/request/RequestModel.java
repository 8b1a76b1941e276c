package fairlead.agents.request;

import fairlead.agents.text.Words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells whether a sentence asks or proposes something. Never changes; any thread may ask.
public final class RequestModel {
    private static final String START = "";

    /// From here on a sentence may become a task: right more than 85 times of 100.
    public static final double TASK = 0.7;

    private final Map<String, Double> weights;

    RequestModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /// The model that ships; its weights were learned from Parakweet's EmailIntentDataSet (Apache
    /// License 2.0).
    public static RequestModel standard() {
        return parse(Words.resource("requests.txt"));
    }

    static RequestModel parse(String text) {
        Map<String, Double> weights = new HashMap<>();
        text.lines()
                .filter(line -> line.indexOf('\t') >= 0)
                .forEach(
                        line -> {
                            int tab = line.indexOf('\t');
                            weights.put(
                                    line.substring(tab + 1),
                                    Double.parseDouble(line.substring(0, tab)));
                        });
        return new RequestModel(weights);
    }

    /// The model as lines, strongest first; weights under a limit are left out.
    String text(double least) {
        return weights.entrySet().stream()
                .filter(one -> one.getKey().equals(START) || Math.abs(one.getValue()) >= least)
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(
                                        (a, b) -> Double.compare(Math.abs(b), Math.abs(a)))
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> String.format(Locale.ROOT, "%.2f\t%s", one.getValue(), one.getKey()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// How likely the sentence asks the reader for something.
    public double probability(String sentence) {
        double logit = weights.getOrDefault(START, 0.0);
        for (String gram : Grams.of(sentence)) {
            logit += weights.getOrDefault(gram, 0.0);
        }
        return 1 / (1 + Math.exp(-logit));
    }

    public boolean isTask(String sentence) {
        return probability(sentence) >= TASK;
    }
}
