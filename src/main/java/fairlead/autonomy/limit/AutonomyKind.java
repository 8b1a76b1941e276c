package fairlead.autonomy.limit;

import fairlead.autonomy.AutonomyLevel;

/// What autonomy is set for, in the words of `autonomy_settings`; `ownColumns` says that nothing is
/// written but what agents alone write, and that it comes back on undo.
public record AutonomyKind(String category, String action, boolean ownColumns) {

    /// What holds until a person decides: agents keep their own columns, and suggest the rest.
    public AutonomyLevel usual() {
        return ownColumns ? AutonomyLevel.AUTO_EXECUTE : AutonomyLevel.SUGGEST;
    }
}
