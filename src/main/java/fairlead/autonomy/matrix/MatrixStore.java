package fairlead.autonomy.matrix;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.action.LeadAction;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AuthorityStore;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.AutonomySetting;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.lead.CompanySetting;
import fairlead.lead.Lead;
import fairlead.lead.RateStore;
import fairlead.lead.RateTable;
import fairlead.storage.Database;
import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads how far agents may go for a person, and how what they proposed has ended.
public final class MatrixStore {
    static final String CEILING = AutonomyStore.CEILING;
    static final String COMPANY = "company";
    private static final int MOST = 20_000;

    private final Database database;
    private final RateStore rates = new RateStore();

    public MatrixStore(Database database) {
        this.database = database;
    }

    /// Every kind with its setting and its record of so many days.
    public List<MatrixRow> rows(UUID user, List<PastProposal> past, int days) {
        return database.read(
                session -> {
                    Map<MatrixKind, Integer> undone = undone(session, user, days);
                    List<MatrixRow> rows = new ArrayList<>();
                    for (MatrixKind kind : MatrixKind.values()) {
                        List<PastProposal> own =
                                past.stream().filter(one -> one.kind() == kind).toList();
                        TrackRecord record =
                                TrackRecord.of(own, days, undone.getOrDefault(kind, 0));
                        rows.add(row(session, user, kind, record));
                    }
                    return rows;
                });
    }

    private static MatrixRow row(
            SharedSessionContract session, UUID user, MatrixKind kind, TrackRecord record) {
        Optional<AutonomySetting> own = setting(session, user, kind);
        return new MatrixRow(
                kind,
                own.map(AutonomySetting::level).orElse(kind.usual()),
                ceiling(session, kind),
                own.map(AutonomySetting::dailyLimit).orElse(null),
                own.map(AutonomySetting::approvalAbove).orElse(null),
                record);
    }

    /// What was proposed to a person in the last days, of every kind.
    public List<PastProposal> past(UUID user, int days) {
        Instant since = database.clock().instant().minus(Duration.ofDays(days));
        return database.read(
                session -> {
                    RateTable table = rates.table(session);
                    return session
                            .createSelectionQuery(
                                    "select a, l, r from LeadAction a join Lead l on l.id ="
                                        + " a.leadId left join AgentLog r on r.id = a.agentLogId"
                                        + " where a.byAgent = true and a.deletedAt is null and"
                                        + " a.createdAt >= :since and (a.assignedTo = :user or"
                                        + " a.assignedTo is null and (l.owner = :user or l.owner is"
                                        + " null)) order by a.createdAt",
                                    Object[].class)
                            .setParameter("since", since)
                            .setParameter("user", user)
                            .setMaxResults(MOST)
                            .getResultList()
                            .stream()
                            .map(cells -> proposal(cells, table))
                            .toList();
                });
    }

    /// Whether a person may say how far agents go for anybody.
    public boolean mayRule(UUID user) {
        return database.read(session -> !AuthorityStore.isLed(session, user));
    }

    /// The latest mails that were drafted for a person, and how each ended.
    public List<PastDraft> drafts(UUID user, int most) {
        return database.read(
                session ->
                        session
                                .createSelectionQuery(
                                        "select a, l from LeadAction a join Lead l on l.id ="
                                            + " a.leadId where a.byAgent = true and a.deletedAt is"
                                            + " null and a.draft is not null and (a.assignedTo ="
                                            + " :user or a.assignedTo is null and (l.owner = :user"
                                            + " or l.owner is null)) order by a.createdAt desc,"
                                            + " a.id desc",
                                        Object[].class)
                                .setParameter("user", user)
                                .setMaxResults(most)
                                .getResultList()
                                .stream()
                                .map(cells -> draft((LeadAction) cells[0], (Lead) cells[1]))
                                .toList());
    }

    private static PastDraft draft(LeadAction action, Lead lead) {
        return new PastDraft(
                lead.name(),
                action.draft().subject(),
                action.draft().body(),
                action.status(),
                action.createdAt());
    }

    private static PastProposal proposal(Object[] cells, RateTable table) {
        LeadAction action = (LeadAction) cells[0];
        Lead lead = (Lead) cells[1];
        AgentLog run = (AgentLog) cells[2];
        BigDecimal value =
                lead.value() == null
                        ? null
                        : table.toBase(lead.value(), lead.currency(), null).orElse(null);
        boolean closes =
                action.proposal() != null
                        && action.proposal().changes().stream()
                                .anyMatch(
                                        change ->
                                                "status".equals(change.column())
                                                        && change.to() != null
                                                        && change.to()
                                                                .asText()
                                                                .startsWith("closed"));
        return new PastProposal(
                action.id(),
                lead.id(),
                lead.name(),
                action.title(),
                MatrixKind.of(action),
                action.status(),
                run != null && run.editDistance() != null && run.editDistance() > 0,
                action.reason() == null ? null : action.reason().confidence(),
                value,
                run == null ? BigDecimal.ZERO : run.use().cost(),
                closes,
                action.createdAt());
    }

    /// How many effects of each kind's agent were taken back.
    private Map<MatrixKind, Integer> undone(StatelessSession session, UUID user, int days) {
        Instant since = database.clock().instant().minus(Duration.ofDays(days));
        Map<MatrixKind, Integer> counts = new EnumMap<>(MatrixKind.class);
        session.createSelectionQuery(
                        "select r.agent, count(*) from AgentEffect e join AgentLog r on r.id ="
                                + " e.logId where e.createdAt >= :since and (r.userId = :user or"
                                + " r.userId is null) and exists (select 1 from WorkRecord w where"
                                + " w.undoes = e.workId) group by r.agent",
                        Object[].class)
                .setParameter("since", since)
                .setParameter("user", user)
                .getResultList()
                .forEach(
                        cells -> {
                            for (MatrixKind kind : MatrixKind.values()) {
                                if (kind.agent() == cells[0]) {
                                    counts.put(kind, ((Long) cells[1]).intValue());
                                }
                            }
                        });
        return counts;
    }

    /// The currency in which thresholds are set.
    public String currency() {
        return database.read(session -> rates.table(session).base());
    }

    static Optional<AutonomySetting> setting(
            SharedSessionContract session, UUID user, MatrixKind kind) {
        return session.createSelectionQuery(
                        "from AutonomySetting s where s.userId = :user and s.category = :category"
                                + " and s.action = :action",
                        AutonomySetting.class)
                .setParameter("user", user)
                .setParameter("category", kind.category())
                .setParameter("action", kind.action())
                .uniqueResultOptional();
    }

    static AutonomyLevel ceiling(SharedSessionContract session, MatrixKind kind) {
        String level =
                kept(session, COMPANY, CEILING)
                        .map(set -> set.path(kind.category()).asText(set.path("all").asText("")))
                        .orElse("");
        try {
            return AutonomyLevel.valueOf(level.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return level.isEmpty() ? AutonomyLevel.AUTO_EXECUTE : AutonomyLevel.SUGGEST;
        }
    }

    private static Optional<JsonNode> kept(
            SharedSessionContract session, String owner, String name) {
        return setting(session, owner, name).map(CompanySetting::content);
    }

    static Optional<CompanySetting> setting(
            SharedSessionContract session, String owner, String name) {
        return session.createSelectionQuery(
                        "from CompanySetting c where c.owner = :owner and c.name = :name",
                        CompanySetting.class)
                .setParameter("owner", owner)
                .setParameter("name", name)
                .uniqueResultOptional();
    }

    Optional<AutonomySetting> find(Work work, UUID user, MatrixKind kind) {
        return setting(work.session(), user, kind);
    }

    /// What a person lets agents do beyond suggestions, with a kind as a whole or in part.
    List<AutonomySetting> further(Work work, UUID user, MatrixKind kind) {
        return work.session()
                .createSelectionQuery(
                        "from AutonomySetting s where s.userId = :user and s.category = :category",
                        AutonomySetting.class)
                .setParameter("user", user)
                .setParameter("category", kind.category())
                .getResultStream()
                .filter(one -> one.level().compareTo(AutonomyLevel.SUGGEST) > 0)
                .toList();
    }

    AutonomyLevel ceiling(Work work, MatrixKind kind) {
        return ceiling(work.session(), kind);
    }

    Optional<CompanySetting> find(Work work, String owner, String name) {
        return setting(work.session(), owner, name);
    }
}
