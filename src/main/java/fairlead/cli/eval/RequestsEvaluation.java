package fairlead.cli.eval;

import fairlead.agents.measure.Hits;
import fairlead.agents.request.RequestModel;
import fairlead.agents.request.RequestTrainer;
import fairlead.agents.request.RequestTrainer.Labelled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Measures how well requests are found, on lines of a label, a tab and a sentence. The key `folds`
/// of the mapping file asks for cross-validation: models that learned from the rest of the file.
final class RequestsEvaluation implements Evaluation {

    @Override
    public Report run(List<Path> files, EvalMap map) {
        List<Labelled> lines = new ArrayList<>();
        for (Path file : files) {
            for (LabelledLine line : LabelledLine.read(file, map)) {
                lines.add(new Labelled(line.text(), line.isYes(map)));
            }
        }
        int folds = map.number("folds", 0);
        double[] p = folds > 1 ? crossed(lines, folds) : judged(lines);
        boolean[] yes = new boolean[lines.size()];
        for (int at = 0; at < yes.length; at++) {
            yes[at] = lines.get(at).request();
        }
        Hits half = Hits.of(p, yes, 0.5);
        Hits task = Hits.of(p, yes, RequestModel.TASK);
        return new Report()
                .count("sentences", lines.size())
                .count("folds", folds)
                .add("f1", half.f1())
                .add("precision", half.precision())
                .add("recall", half.recall())
                .add("precision_at_recall_60", Hits.precisionAt(0.6, p, yes))
                .add("task_precision", task.precision())
                .add("task_recall", task.recall());
    }

    private static double[] judged(List<Labelled> lines) {
        RequestModel model = RequestModel.standard();
        return lines.stream().mapToDouble(line -> model.probability(line.sentence())).toArray();
    }

    private static double[] crossed(List<Labelled> lines, int folds) {
        Collections.shuffle(lines, new Random(1));
        double[] p = new double[lines.size()];
        for (int fold = 0; fold < folds; fold++) {
            List<Labelled> train = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                if (at % folds != fold) {
                    train.add(lines.get(at));
                }
            }
            RequestModel model = RequestTrainer.train(train);
            for (int at = fold; at < lines.size(); at += folds) {
                p[at] = model.probability(lines.get(at).sentence());
            }
        }
        return p;
    }
}
