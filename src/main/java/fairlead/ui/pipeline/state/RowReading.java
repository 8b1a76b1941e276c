package fairlead.ui.pipeline.state;

import fairlead.lead.LeadRow;
import fairlead.ui.shell.Job;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Reads the rows of cards that come into sight, one batch after the other: what is passed by while
/// a batch is on its way is not read at all.
public final class RowReading {
    private final Function<List<UUID>, Job<List<LeadRow>>> reader;
    private final Set<UUID> absent = new HashSet<>();
    private boolean underway;

    public RowReading(Function<List<UUID>, Job<List<LeadRow>>> reader) {
        this.reader = reader;
    }

    void want(Collection<UUID> ids, BoardState board) {
        List<UUID> asked = ids.stream().filter(id -> !absent.contains(id)).toList();
        if (underway || asked.isEmpty()) {
            return;
        }
        underway = true;
        reader.apply(asked).onSuccess(board::put).then(() -> goOn(asked, board)).start();
    }

    /// What did not come is not asked for again before the board is read anew.
    private void goOn(List<UUID> asked, BoardState board) {
        asked.stream().filter(id -> board.row(id) == null).forEach(absent::add);
        underway = false;
        want(board.missing(), board);
    }

    void forgetAbsent() {
        absent.clear();
    }
}
