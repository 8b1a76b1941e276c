package fairlead.sync.server;

import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncTable;

import java.util.UUID;

/// A row's address.
public record RowKey(SyncTable table, UUID id) {

    static RowKey of(Op op) {
        return new RowKey(op.table(), op.pk());
    }
}
