package fairlead.autonomy;

import fairlead.storage.Database;

import org.hibernate.StatelessSession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads the log of runs.
public final class AgentLogStore {

    private static final int PAGE = 500;

    private final Database database;

    public AgentLogStore(Database database) {
        this.database = database;
    }

    public Optional<AgentLog> find(UUID run) {
        return database.read(session -> Optional.ofNullable(session.get(AgentLog.class, run)));
    }

    /// The newest runs first.
    public List<AgentLog> newest(int limit) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from AgentLog l order by l.createdAt desc, l.id desc",
                                        AgentLog.class)
                                .setMaxResults(limit)
                                .getResultList());
    }

    /// The runs of a user that stand open since before an instant.
    List<UUID> open(UUID user, Instant before) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select l.id from AgentLog l where l.userId = :user and"
                                                + " l.status = RUNNING and l.createdAt <= :before",
                                        UUID.class)
                                .setParameter("user", user)
                                .setParameter("before", before)
                                .getResultList());
    }

    /// When the user's last nightly pass began.
    public Optional<Instant> lastNight(UUID user) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select l.createdAt from AgentLog l where l.userId = :user"
                                            + " and l.agent = LEAD_SCORER and l.trigger = 'nightly'"
                                            + " order by l.createdAt desc",
                                        Instant.class)
                                .setParameter("user", user)
                                .setMaxResults(1)
                                .getResultStream()
                                .findFirst());
    }

    /// The works that a run had as its effect, newest first.
    public List<UUID> effects(UUID run) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select e.workId from AgentEffect e where e.logId = :run"
                                                + " order by e.createdAt desc, e.id desc",
                                        UUID.class)
                                .setParameter("run", run)
                                .getResultList());
    }

    /// Looks through every chain and tells what does not agree: rows that are missing or were
    /// changed. Empty where all is as it was written.
    public List<ChainBreak> verify() {
        return database.read(AgentLogStore::verify);
    }

    private static List<ChainBreak> verify(StatelessSession session) {
        List<ChainBreak> breaks = new ArrayList<>();
        Map<UUID, ChainWalk> walks = new HashMap<>();
        UUID last = new UUID(0, 0);
        long lastNo = 0;
        List<AgentLog> page;
        do {
            page = page(session, last, lastNo);
            for (AgentLog run : page) {
                walks.computeIfAbsent(run.chainId(), chain -> new ChainWalk(breaks)).step(run);
                last = run.chainId();
                lastNo = run.chainNo();
            }
        } while (page.size() == PAGE);
        session.createSelectionQuery(
                        "from AgentTally t where t.name like '%/chain'", AgentTally.class)
                .getResultList()
                .forEach(
                        tally -> {
                            ChainWalk walk =
                                    walks.getOrDefault(
                                            AgentLogService.chainId(tally.name()),
                                            new ChainWalk(breaks));
                            walk.ends(tally);
                        });
        return breaks;
    }

    private static List<AgentLog> page(StatelessSession session, UUID chain, long after) {
        return session.createSelectionQuery(
                        "from AgentLog l where l.chainId > :chain or l.chainId = :chain and"
                                + " l.chainNo > :after order by l.chainId, l.chainNo",
                        AgentLog.class)
                .setParameter("chain", chain)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
