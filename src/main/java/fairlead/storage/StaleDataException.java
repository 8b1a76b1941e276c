package fairlead.storage;

import fairlead.settings.FairleadException;

/// The row was changed or removed by somebody else since it was read; nothing was written.
public final class StaleDataException extends FairleadException {

    public StaleDataException(String table, Throwable cause) {
        super("storage.stale", cause, table);
    }

    public StaleDataException(String table) {
        this(table, null);
    }
}
