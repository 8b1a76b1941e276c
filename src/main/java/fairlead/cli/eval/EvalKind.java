package fairlead.cli.eval;

import java.util.Locale;

/// What can be measured.
enum EvalKind {
    LEADS(new LeadsEvaluation()),
    SUMMARIES(new SummariesEvaluation()),
    REQUESTS(new RequestsEvaluation()),
    SIGNATURES(new LinesEvaluation(AnnotatedMail.Label.SIGNATURE)),
    REPLIES(new LinesEvaluation(AnnotatedMail.Label.QUOTE)),
    SENTIMENT(new SentimentEvaluation()),
    INJECTION(new InjectionEvaluation());

    private final Evaluation evaluation;

    EvalKind(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /// Whether several files are one set; tables of deals each stand alone.
    boolean together() {
        return this != LEADS;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
