package fairlead.autonomy.proposal;

/// Four sides of a lead, each from 0 to 1; 0.5 is an average lead.
public record SubScores(double engagement, double fit, double intent, double momentum) {}
