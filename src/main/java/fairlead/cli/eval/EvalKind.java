package fairlead.cli.eval;

import java.util.Locale;

/// What can be measured.
enum EvalKind {
    LEADS(new LeadsEvaluation());

    private final Evaluation evaluation;

    EvalKind(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
