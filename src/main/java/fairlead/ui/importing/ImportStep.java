package fairlead.ui.importing;

/// How far the person has come with a file.
public enum ImportStep {
    CHOOSE,
    MAP,
    RUN,
    DONE
}
