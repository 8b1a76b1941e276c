package fairlead.importing;

import fairlead.storage.UndoReport;

/// How far an import was taken back. One that was stopped on the way goes on where it stopped when
/// it is taken back again.
public record Reverted(UndoReport report, boolean stopped) {}
