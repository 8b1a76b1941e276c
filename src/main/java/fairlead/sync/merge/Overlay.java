package fairlead.sync.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// The row as the laptop shows it: the server's image with my unsent operations on top.
public final class Overlay {

    private Overlay() {}

    /// Null where the row is not there; `image` is not changed.
    public static ObjectNode of(ObjectNode image, List<Op> pending) {
        ObjectNode row = image == null ? null : image.deepCopy();
        for (Op op : pending) {
            Verdict verdict = Judge.judge(op, row);
            row =
                    switch (verdict.act()) {
                        case NOTHING -> row;
                        case INSERT -> verdict.values().deepCopy();
                        case UPDATE -> row.setAll(verdict.values());
                        case DELETE -> null;
                    };
        }
        return row;
    }
}
