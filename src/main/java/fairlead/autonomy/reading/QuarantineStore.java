package fairlead.autonomy.reading;

import fairlead.lead.CompanySetting;
import fairlead.lead.LeadStatus;
import fairlead.storage.Database;
import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads which imports brought ends that nobody has confirmed: the scorer does not learn from them.
public final class QuarantineStore {
    /// The imports that may be learned from, a list of their batches.
    static final String NAME = "agents.confirmed-imports";

    private final Database database;

    public QuarantineStore(Database database) {
        this.database = database;
    }

    /// An import whose ends wait for somebody's word, with how many it brought.
    public record Waiting(UUID batch, Instant at, int won, int lost) {
        Waiting and(LeadStatus status) {
            boolean isWon = status == LeadStatus.CLOSED_WON;
            return new Waiting(batch, at, won + (isWon ? 1 : 0), lost + (isWon ? 0 : 1));
        }
    }

    private record End(UUID batch, Instant at, LeadStatus status) {}

    /// The newest first.
    public List<Waiting> waiting() {
        return database.read(
                session -> {
                    Set<UUID> confirmed = confirmed(session);
                    Map<UUID, Waiting> waiting = new LinkedHashMap<>();
                    session.createSelectionQuery(
                                    "select w.batchId, w.at, l.status from WorkRecord w join"
                                        + " FieldHistory h on h.workId = w.id join Lead l on l.id ="
                                        + " h.rowId where w.source = 'import' and w.batchId is not"
                                        + " null and h.tableName = 'leads' and h.operation ="
                                        + " 'insert' and l.deletedAt is null and l.status in"
                                        + " (CLOSED_WON, CLOSED_LOST) order by w.at desc",
                                    End.class)
                            .getResultStream()
                            .filter(end -> !confirmed.contains(end.batch()))
                            .forEach(
                                    end ->
                                            waiting.merge(
                                                    end.batch(),
                                                    new Waiting(end.batch(), end.at(), 0, 0)
                                                            .and(end.status()),
                                                    (known, _) -> known.and(end.status())));
                    return new ArrayList<>(waiting.values());
                });
    }

    static Set<UUID> confirmed(SharedSessionContract session) {
        Set<UUID> batches = new HashSet<>();
        setting(session)
                .map(CompanySetting::content)
                .ifPresent(list -> list.forEach(one -> batches.add(UUID.fromString(one.asText()))));
        return batches;
    }

    Set<UUID> confirmed(Work work) {
        return confirmed(work.session());
    }

    Optional<CompanySetting> find(Work work) {
        return setting(work.session());
    }

    private static Optional<CompanySetting> setting(SharedSessionContract session) {
        return session.createSelectionQuery(
                        "from CompanySetting c where c.owner = 'company' and c.name = :name",
                        CompanySetting.class)
                .setParameter("name", NAME)
                .uniqueResultOptional();
    }
}
