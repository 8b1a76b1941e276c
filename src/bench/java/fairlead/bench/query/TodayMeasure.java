package fairlead.bench.query;

import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.action.Precondition;
import fairlead.action.Reason;
import fairlead.action.Suggestion;
import fairlead.action.hours.WorkingHours;
import fairlead.action.queue.Ladder;
import fairlead.action.queue.QueueScope;
import fairlead.action.queue.QueueStore;
import fairlead.action.queue.StaleLeads;
import fairlead.app.BenchDatabase;
import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;
import fairlead.bench.data.Postgres;
import fairlead.lead.LeadStore;
import fairlead.lead.Viewer;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.Ids;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The day's queue of somebody to whom agents propose five thousand things, as the view reads it.
public final class TodayMeasure implements Measure {
    private static final int CANDIDATES = 5_000;
    private static final int CHUNK = 500;
    private static final int ROUNDS = 20;
    private static final String EMAIL = "bench-today@example.com";

    @Override
    public String name() {
        return "today";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        List<Double> embedded;
        Path copy = workspaces.copy("10k");
        WorkspaceFolder folder = new WorkspaceFolder(copy);
        try (Database database = BenchDatabase.open(new DatabaseSettings.File(folder.database()))) {
            embedded = open(database);
        }
        List<Double> shared;
        try (Postgres server = Postgres.of(workspaces);
                Database database = BenchDatabase.open(server.settings())) {
            shared = open(database);
        }
        return List.of(
                Figure.noted("today.h2_5000_p50", Median.of(embedded), "ms"),
                Figure.within("today.h2_5000_p95", Median.percentile(embedded, 95), "ms", 200),
                Figure.noted("today.postgresql_5000_p50", Median.of(shared), "ms"),
                Figure.within(
                        "today.postgresql_5000_p95", Median.percentile(shared, 95), "ms", 200));
    }

    private static List<Double> open(Database database) {
        UUID me = somebody(database);
        fill(database, me);
        ZoneId zone = ZoneId.systemDefault();
        QueueStore store = new QueueStore(database);
        StaleLeads stale = new StaleLeads(new LeadStore(database));
        QueueScope scope = new QueueScope(me, false);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * ROUNDS; i++) {
            long start = System.nanoTime();
            Ladder ladder = new Ladder(Instant.now(), WorkingHours.usual(zone));
            int rows = store.read(scope, ladder).rows().size();
            rows += stale.read(scope, new Viewer(me, zone)).size();
            if (rows < CANDIDATES) {
                throw new IllegalStateException("only " + rows + " candidates");
            }
            if (i >= ROUNDS) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times;
    }

    /// Whoever it is for; a shared database is kept for the next run.
    private static UUID somebody(Database database) {
        return database.read(
                        session ->
                                session.createSelectionQuery(
                                                "select u.id from User u where u.email = :email",
                                                UUID.class)
                                        .setParameter("email", EMAIL)
                                        .uniqueResultOptional())
                .orElseGet(
                        () ->
                                database.write(
                                                WorkOrder.by(Actor.system(), "bench"),
                                                work -> {
                                                    User user =
                                                            new User(
                                                                    EMAIL,
                                                                    "Bench",
                                                                    TeamRole.REP,
                                                                    work.now());
                                                    work.add(user);
                                                    return user.id();
                                                })
                                        .result());
    }

    /// Gives them what agents propose, each with what it rests on, made just now.
    private static void fill(Database database, UUID me) {
        List<UUID> leads =
                database.read(
                        session ->
                                session.createSelectionQuery("select l.id from Lead l", UUID.class)
                                        .setMaxResults(CANDIDATES)
                                        .getResultList());
        for (int from = 0; from < CANDIDATES; from += CHUNK) {
            List<UUID> some = leads.subList(from, from + CHUNK);
            database.write(
                    WorkOrder.by(Actor.system(), "bench"),
                    work -> {
                        some.forEach(lead -> work.add(proposal(lead, me, work.now())));
                        return null;
                    });
        }
    }

    private static LeadAction proposal(UUID lead, UUID me, Instant now) {
        Reason reason = new Reason("They wrote and nobody has answered.", new BigDecimal("0.80"));
        LeadAction action =
                LeadAction.suggested(lead, ActionType.FOLLOW_UP, "Follow up", reason, now);
        action.assignTo(me);
        Suggestion suggestion =
                new Suggestion(
                        Suggestion.Kind.NEXT_ACTION,
                        "action_suggester",
                        "builtin",
                        "awaiting_reply",
                        List.of(),
                        null,
                        List.of(new Suggestion.EvidenceLine("lead", lead, "Any news?", 0)),
                        List.of(new Precondition("leads", lead, 1, Map.of())),
                        BigDecimal.ZERO,
                        null,
                        Suggestion.Expiry.WEEKS,
                        Map.of());
        action.propose(suggestion, Ids.next());
        return action;
    }
}
