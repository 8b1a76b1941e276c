package fairlead.autonomy.send;

import fairlead.action.queue.PastKind;
import fairlead.action.queue.PastRow;
import fairlead.outgoing.Outgoing;
import fairlead.storage.Database;

import java.util.List;
import java.util.UUID;

/// Reads what is held until it leaves the house in a person's name, what goes first first.
public final class LeavingStore {
    private static final int MOST = 500;

    private final Database database;

    public LeavingStore(Database database) {
        this.database = database;
    }

    public List<PastRow> read(UUID person) {
        return database.read(
                session ->
                        session
                                .createSelectionQuery(
                                        "select o, l.name from Outgoing o join Lead l on l.id ="
                                            + " o.leadId where o.requestedBy = :person and"
                                            + " o.stoppedAt is null and o.sentAt is null order by"
                                            + " o.heldUntil, o.id",
                                        Object[].class)
                                .setParameter("person", person)
                                .setMaxResults(MOST)
                                .getResultList()
                                .stream()
                                .map(cells -> row((Outgoing) cells[0], (String) cells[1]))
                                .toList());
    }

    private static PastRow row(Outgoing item, String lead) {
        return new PastRow(
                item.id(),
                PastKind.LEAVING,
                item.leadId(),
                lead,
                item.letter().subject(),
                item.heldUntil(),
                null,
                null);
    }
}
