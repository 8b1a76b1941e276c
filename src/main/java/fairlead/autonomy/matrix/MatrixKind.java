package fairlead.autonomy.matrix;

import fairlead.action.LeadAction;
import fairlead.action.Suggestion;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.AutonomyLevel;

import java.util.List;
import java.util.Locale;

/// A row of the matrix: a kind of what agents do, by its words in `autonomy_settings`.
public enum MatrixKind {
    NEXT_STEPS("action", "all", AgentType.ACTION_SUGGESTER, AutonomyLevel.SUGGEST),
    MAIL("email", "all", AgentType.EMAIL_DRAFTER, AutonomyLevel.SUGGEST),
    STATUS("status", "all", AgentType.STATUS_ADVISOR, AutonomyLevel.SUGGEST),
    SUMMARIES("meeting", "summary", AgentType.MEETING_SUMMARIZER, AutonomyLevel.SUGGEST),
    THREADS("mail", "thread_analysis", AgentType.THREAD_ANALYZER, AutonomyLevel.AUTO_EXECUTE),
    SCORES("scoring", "lead_score", AgentType.LEAD_SCORER, AutonomyLevel.AUTO_EXECUTE);

    private final String category;
    private final String action;
    private final AgentType agent;
    private final AutonomyLevel usual;

    MatrixKind(String category, String action, AgentType agent, AutonomyLevel usual) {
        this.category = category;
        this.action = action;
        this.agent = agent;
        this.usual = usual;
    }

    public String category() {
        return category;
    }

    public String action() {
        return action;
    }

    public AgentType agent() {
        return agent;
    }

    /// What holds until a person decides.
    public AutonomyLevel usual() {
        return usual;
    }

    /// Whether the company's ceiling holds here: what only fills agents' own columns has none.
    public boolean hasCeiling() {
        return usual == AutonomyLevel.SUGGEST;
    }

    /// The levels that mean something here: only mails can be drafts.
    public List<AutonomyLevel> levels() {
        return this == MAIL
                ? List.of(AutonomyLevel.values())
                : List.of(AutonomyLevel.OFF, AutonomyLevel.SUGGEST, AutonomyLevel.AUTO_EXECUTE);
    }

    /// The last part of the row's text keys.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MatrixKind of(LeadAction action) {
        return of(action.proposal());
    }

    /// Proposals that do not say what they are give a person something to do.
    static MatrixKind of(Suggestion proposal) {
        if (proposal == null) {
            return NEXT_STEPS;
        }
        return switch (proposal.kind()) {
            case NEXT_ACTION -> NEXT_STEPS;
            case EMAIL_DRAFT -> MAIL;
            case STATUS_CHANGE -> STATUS;
            case MEETING_SUMMARY -> SUMMARIES;
            case THREAD_ANALYSIS -> THREADS;
        };
    }
}
