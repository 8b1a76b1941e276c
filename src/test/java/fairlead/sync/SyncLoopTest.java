package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;
import fairlead.settings.FairleadException;
import fairlead.storage.Committed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A window's laptop on a real server at the other end of a cable.
class SyncLoopTest {

    @TempDir Path folder;

    private TestServer server;
    private Cable cable;
    private UUID ann;
    private Afloat laptop;
    private String database;

    @BeforeEach
    void open() throws Exception {
        server = new TestServer();
        ann = server.person("ann");
        URI url = URI.create(server.url().replace("jdbc:", ""));
        database = url.getPath().substring(1);
        cable = new Cable(url.getPort());
        laptop = new Afloat(folder, Afloat.line(cable.port(), database, "postgres"), ann);
    }

    @AfterEach
    void close() throws Exception {
        laptop.close();
        cable.close();
        server.close();
    }

    @Test
    void aSavedWorkIsSentWithoutWaitingForThePoll() throws Exception {
        laptop.untilOnline();

        UUID lead = laptop.lead("Acme");
        laptop.report(report -> report.pushed() > 0);

        assertThat(server.one("select name from leads where id = '" + lead + "'"))
                .isEqualTo("Acme");
        laptop.until(state -> state.counts().pending() == 0);
    }

    @Test
    void whatSomebodyElseDoesArrivesWithTheirNameOnIt() throws Exception {
        laptop.untilOnline();
        UUID lead = laptop.lead("Acme");
        laptop.report(report -> report.pushed() > 0);
        BlockingQueue<Committed> heard = new LinkedBlockingQueue<>();
        UUID bob = server.person("bob");

        try (TestLaptop other = new TestLaptop(folder, server::connect, bob)) {
            other.sync();
            laptop.replica.database().changes().listen(heard::add);
            other.edit(lead, LeadField.COMPANY, "Acme Ltd");
            other.sync();
        }

        Committed told = heard.poll(25, TimeUnit.SECONDS);
        while (told != null && !bob.equals(told.actor().id())) {
            told = heard.poll(25, TimeUnit.SECONDS);
        }
        assertThat(told).isNotNull();
        assertThat(told.isReceived()).isTrue();
        assertThat(told.leads()).containsExactly(lead);
    }

    @Test
    void aCutLineIsNoticedWorkGoesOnAndEverythingComesHome() throws Exception {
        laptop.untilOnline();

        cable.cut();
        laptop.untilOffline();
        UUID lead = laptop.lead("Made at sea");
        laptop.until(state -> state.counts().pending() > 0);
        cable.mend();
        laptop.loop.syncNow();
        laptop.report(report -> report.pushed() > 0);

        assertThat(server.one("select name from leads where id = '" + lead + "'"))
                .isEqualTo("Made at sea");
        laptop.until(
                state -> state.contact() == Contact.State.ONLINE && state.counts().pending() == 0);
    }

    @Test
    void aClockThatIsTurnedBackKeepsNobodyFromComingHome() throws Exception {
        laptop.untilOnline();

        laptop.turnBackClock();
        cable.cut();
        laptop.untilOffline();
        laptop.lead("Made at sea");
        cable.mend();

        laptop.report(report -> report.pushed() > 0);
    }

    @Test
    void oneRoundAfterTheOtherGoesOverTheSameConnection() throws Exception {
        laptop.untilOnline();
        laptop.lead("One");
        laptop.report(report -> report.pushed() > 0);
        int opened = cable.opened();

        for (int i = 0; i < 5; i++) {
            laptop.lead("Another");
            laptop.report(report -> report.pushed() > 0);
        }

        assertThat(cable.opened()).isEqualTo(opened);
    }

    @Test
    void aConnectionThatTheServerEndedIsReplacedWithoutAWord() throws Exception {
        laptop.untilOnline();
        laptop.lead("One");
        laptop.report(report -> report.pushed() > 0);
        server.run(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname ="
                        + " current_database() and state = 'idle' and query not ilike '%listen%'"
                        + " and query <> 'select 1' and pid <> pg_backend_pid()");

        laptop.lead("Two");
        laptop.report(report -> report.pushed() > 0);

        assertThat(server.one("select count(*) from leads")).isEqualTo("2");
    }

    @Test
    void aLineThatIsDeadWithoutAWordIsNoticedToo() throws Exception {
        laptop.untilOnline();

        cable.die();
        laptop.until(state -> state.contact() != Contact.State.ONLINE);
        laptop.lead("Made at sea");
        laptop.untilOffline();
        cable.mend();
        laptop.loop.syncNow();

        laptop.report(report -> report.pushed() > 0);
    }

    @Test
    void aSlowLineIsStillALine() throws Exception {
        cable.delay(40);
        laptop.untilOnline();

        laptop.lead("Acme");

        assertThat(laptop.report(report -> report.pushed() > 0).waiting()).isZero();
    }

    @Test
    void whoeverChoosesToWorkOfflineIsLeftAlone() throws Exception {
        laptop.untilOnline();

        laptop.loop.workOffline(true);
        laptop.untilOffline();
        laptop.lead("Mine for now");
        SyncState alone = laptop.until(state -> state.counts().pending() > 0);
        assertThat(alone.chosen()).isTrue();
        assertThat(alone.trouble()).isEmpty();
        assertThat(server.one("select count(*) from leads")).isEqualTo("0");

        laptop.loop.workOffline(false);
        laptop.report(report -> report.pushed() > 0);
        assertThat(server.one("select count(*) from leads")).isEqualTo("1");
    }

    @Test
    void aRefusedLoginIsToldOnceAndWorkGoesOn() throws Exception {
        laptop.close();
        server.run("create role sync_refused superuser nologin");
        TeamLine line = Afloat.line(cable.port(), database, "sync_refused");
        laptop = new Afloat(folder, line, ann);

        SyncState refused = laptop.until(state -> state.trouble().isPresent());
        laptop.lead("Acme");
        laptop.until(state -> state.counts().pending() > 0);

        assertThat(refused.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.REFUSED);
        assertThat(line.isReady()).as("a refused password is not tried again").isFalse();

        server.run("alter role sync_refused login");
        line.login("the right one");
        laptop.loop.syncNow();
        laptop.report(report -> report.pushed() > 0);
        laptop.close();
        server.run("reassign owned by sync_refused to postgres", "drop role sync_refused");
        laptop = new Afloat(folder, Afloat.line(cable.port(), database, "postgres"), ann);
    }

    @Test
    void aServerThatNeedsANewerProgramSaysSo() throws Exception {
        laptop.untilOnline();
        server.run("update sync.meta set min_client_schema = 9999, schema_version = 9999");

        laptop.lead("Acme");

        assertThat(trouble()).isEqualTo("sync.tooold");
    }

    @Test
    void aServerThatIsOlderThanTheProgramSaysSo() throws Exception {
        laptop.untilOnline();
        server.run("update sync.meta set schema_version = 1, min_client_schema = 1");

        laptop.lead("Acme");

        assertThat(trouble()).isEqualTo("sync.toonew");
    }

    private String trouble() throws InterruptedException {
        return laptop.until(state -> state.trouble().isPresent())
                .trouble()
                .flatMap(Trouble::told)
                .map(FairleadException::textKey)
                .orElseThrow();
    }
}
