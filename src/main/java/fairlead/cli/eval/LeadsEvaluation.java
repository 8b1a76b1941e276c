package fairlead.cli.eval;

import fairlead.agents.scoring.Cases;
import fairlead.agents.scoring.Metrics;
import fairlead.agents.scoring.ScoreModel;
import fairlead.agents.scoring.ScoreTrainer;
import fairlead.agents.scoring.WalkForward;
import fairlead.settings.FairleadException;

import java.nio.file.Path;
import java.util.List;

/// Measures the scorer on a table of closed deals by walking forward through it.
final class LeadsEvaluation implements Evaluation {
    private static final int FEW = 120;

    @Override
    public Report run(List<Path> files, EvalMap map) {
        LeadTable table = LeadTable.read(files.getFirst(), map);
        Cases cases = table.cases();
        if (cases.wonDeals() == 0 || cases.wonDeals() == cases.size()) {
            throw new FairleadException("cli.eval.oneoutcome", null, cases.size());
        }
        Report report = new Report();
        report.count("deals", cases.size());
        report.count("won", Math.round(cases.wonDeals()));
        report.count("undated", table.undated());
        report.note("fields", cases.fields().size());
        report.note("dropped", String.join(", ", table.dropped()));
        walk(report, "", WalkForward.of(cases, 0));
        walk(report, "newest_120_", WalkForward.of(cases, FEW));
        ScoreModel model = ScoreTrainer.fit(cases, table.dropped());
        report.note("model_engine", model.card().engine());
        report.note("model_basis", model.card().basis());
        report.note("model_version", model.card().version());
        return report;
    }

    private static void walk(Report report, String prefix, WalkForward walked) {
        report.count(prefix + "judged", walked.p().length);
        report.add(prefix + "auc", Metrics.auc(walked.p(), walked.won()));
        report.add(prefix + "brier", Metrics.brier(walked.p(), walked.won()));
        report.add(prefix + "base_brier", Metrics.brier(walked.base(), walked.won()));
        report.add(prefix + "ece", Metrics.ece(walked.p(), walked.won()));
    }
}
