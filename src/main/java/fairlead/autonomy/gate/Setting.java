package fairlead.autonomy.gate;

import fairlead.autonomy.AutonomyLevel;

import java.math.BigDecimal;

/// How far agents may go for a person with one kind of action, and the company's ceiling; caps and
/// threshold are null where there is none. The threshold is in `currency`.
public record Setting(
        AutonomyLevel level,
        AutonomyLevel ceiling,
        Integer dailyCap,
        BigDecimal approvalAbove,
        String currency,
        boolean applies) {

    /// What a new user has: agents suggest, and nothing more.
    public static Setting usual(String currency) {
        return new Setting(
                AutonomyLevel.SUGGEST, AutonomyLevel.AUTO_EXECUTE, null, null, currency, true);
    }

    AutonomyLevel allowed() {
        return level.compareTo(ceiling) <= 0 ? level : ceiling;
    }
}
