package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.app.Entities;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Actor;
import fairlead.storage.Database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// A laptop as the window has it: its replica, and a loop that keeps it together with the server.
final class Afloat implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 25;

    final Replica replica;
    final LeadService leads;
    final SyncLoop loop;
    private final Actor me;
    private final WrongClock clock = new WrongClock();
    private final BlockingQueue<SyncState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<SyncReport> reports = new LinkedBlockingQueue<>();

    Afloat(Path folder, TeamLine line, UUID person) {
        me = Actor.user(person);
        replica =
                Replica.open(
                        new WorkspaceFolder(folder),
                        settings -> Database.open(settings, Entities.ALL, clock),
                        line);
        Database database = replica.database();
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        loop = new SyncLoop(replica, states::add, reports::add);
        loop.start();
    }

    static TeamLine line(int port, String database, String user) {
        return new TeamLine(
                "jdbc:postgresql://localhost:%d/%s".formatted(port, database),
                user,
                Optional.empty(),
                Optional.of("unused"));
    }

    /// From now on each look at the clock shows an hour less.
    void turnBackClock() {
        clock.step = Duration.ofHours(-1);
    }

    /// A clock that somebody turns back again and again while the program runs.
    private static final class WrongClock extends Clock {

        private final AtomicInteger looks = new AtomicInteger();
        private volatile Duration step = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(step.multipliedBy(looks.incrementAndGet()));
        }
    }

    UUID lead(String name) {
        return leads.create(
                        me, new NewLead(Map.of(LeadField.NAME, name), LeadStatus.NEW_OPPORTUNITIES))
                .result();
    }

    void edit(UUID lead, LeadField field, Object value) {
        leads.edit(me, EditLeads.one(lead, field, value));
    }

    void delete(UUID lead) {
        leads.delete(me, List.of(lead));
    }

    /// The next state that is so; fails where there is none for a long time.
    SyncState until(Predicate<SyncState> wanted) throws InterruptedException {
        SyncState state = loop.state();
        while (state != null && !wanted.test(state)) {
            state = states.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertThat(state).as("a state that was waited for; now %s", loop.state()).isNotNull();
        return state;
    }

    void untilOnline() throws InterruptedException {
        until(state -> state.contact() == Contact.State.ONLINE);
    }

    void untilOffline() throws InterruptedException {
        until(state -> state.contact() == Contact.State.OFFLINE);
    }

    /// The next report that is so.
    SyncReport report(Predicate<SyncReport> wanted) throws InterruptedException {
        SyncReport report = reports.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (report != null && !wanted.test(report)) {
            report = reports.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertThat(report).as("a report that was waited for").isNotNull();
        return report;
    }

    @Override
    public void close() {
        loop.close();
        replica.close();
    }
}
