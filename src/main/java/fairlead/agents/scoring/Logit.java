package fairlead.agents.scoring;

/// Log odds and probabilities.
final class Logit {

    private Logit() {}

    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /// The probability as it is shown: nothing is ever sure.
    static double shown(double logit) {
        return Math.clamp(probability(logit), 0.01, 0.99);
    }

    static double of(double probability) {
        return Math.log(probability / (1 - probability));
    }

    /// log(1 + e^x), without overflow.
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    /// What a logit costs when the case ended so; logits are kept where they are shown.
    static double loss(double logit, boolean won) {
        double p = shown(logit);
        return -Math.log(won ? p : 1 - p);
    }
}
