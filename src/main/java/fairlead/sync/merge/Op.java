package fairlead.sync.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.UUID;

/// One change of one row that the team's database has yet to see: the columns changed, with what
/// stood there before, and the version of the server's row that it was made on (0 where unknown).
public record Op(
        UUID id,
        Kind kind,
        SyncTable table,
        UUID pk,
        UUID root,
        long baseVersion,
        ObjectNode base,
        ObjectNode delta) {

    public enum Kind {
        INSERT,
        UPDATE,
        DELETE
    }

    public Op on(long version) {
        return new Op(id, kind, table, pk, root, version, base, delta);
    }
}
