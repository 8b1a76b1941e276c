package fairlead.autonomy.gate;

/// Whose words a proposal rests on, the least trusted of them.
public enum Provenance {
    OWN,
    TEAM,
    EXTERNAL
}
