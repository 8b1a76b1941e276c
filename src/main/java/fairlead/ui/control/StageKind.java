package fairlead.ui.control;

/// What a stage means, which is what its shape and colour tell.
public enum StageKind {
    NEW,
    OPEN,
    PAUSED,
    WON,
    LOST,
    UNQUALIFIED
}
