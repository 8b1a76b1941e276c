package fairlead.team;

import java.util.List;

/// What does not agree with its seal, and the hash of the chain after the new sealing.
public record HistoryCheck(List<String> broken, String seal) {}
