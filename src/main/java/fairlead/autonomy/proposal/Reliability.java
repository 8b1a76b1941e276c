package fairlead.autonomy.proposal;

/// Of so many cases, what was said of them on average and what share was then won.
public record Reliability(double said, double came, int cases) {}
