package fairlead.autonomy.runlog;

import fairlead.autonomy.AgentType;

/// Which runs are looked at: of which agent (null: all), how they ended (null: any), and about
/// leads whose name has these words (empty: all).
public record RunFilter(AgentType agent, Ended ended, String lead) {
    public static final RunFilter ALL = new RunFilter(null, null, "");

    /// How a run ended, as people ask for it.
    public enum Ended {
        ACCEPTED,
        REJECTED,
        UNDECIDED,
        EXECUTED,
        FAILED
    }

    public RunFilter of(AgentType other) {
        return new RunFilter(other, ended, lead);
    }

    public RunFilter that(Ended other) {
        return new RunFilter(agent, other, lead);
    }

    public RunFilter about(String words) {
        return new RunFilter(agent, ended, words.strip());
    }
}
