package fairlead.importing;

import fairlead.importing.table.TableRow;

/// A row of a file that could not be taken, and the text key of the reason.
public record RefusedRow(TableRow row, String reasonKey) {}
