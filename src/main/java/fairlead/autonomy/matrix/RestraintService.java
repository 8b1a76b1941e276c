package fairlead.autonomy.matrix;

import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.AutonomySetting;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.WorkOrder;

import java.util.List;
import java.util.UUID;

/// Takes agents back to suggestions where people turn down or undo more and more of what they do;
/// each such step is a work of its own that says so and can be undone.
public final class RestraintService {
    private static final int LATELY = 14;
    private static final int BEFORE = 90;

    private final Database database;
    private final MatrixStore store;

    public RestraintService(Database database, MatrixStore store) {
        this.database = database;
        this.store = store;
    }

    /// The kinds that were held back for this person.
    public List<MatrixKind> hold(UUID person) {
        List<MatrixRow> lately = store.rows(person, store.past(person, LATELY), LATELY);
        List<MatrixRow> before = store.rows(person, store.past(person, BEFORE), BEFORE);
        return lately.stream()
                .filter(row -> row.kind().usual() == AutonomyLevel.SUGGEST)
                .filter(row -> Restraint.isDue(row.level(), row.record(), recordOf(before, row)))
                .map(MatrixRow::kind)
                .filter(kind -> lower(person, kind))
                .toList();
    }

    private static TrackRecord recordOf(List<MatrixRow> rows, MatrixRow wanted) {
        return rows.stream()
                .filter(row -> row.kind() == wanted.kind())
                .map(MatrixRow::record)
                .findFirst()
                .orElseThrow();
    }

    private boolean lower(UUID person, MatrixKind kind) {
        return database.write(
                        WorkOrder.by(Actor.system(), "agent.restrain"),
                        work -> {
                            List<AutonomySetting> further = store.further(work, person, kind);
                            further.forEach(one -> one.allow(AutonomyLevel.SUGGEST));
                            work.summarise("kind", kind.label());
                            return !further.isEmpty();
                        })
                .result();
    }
}
