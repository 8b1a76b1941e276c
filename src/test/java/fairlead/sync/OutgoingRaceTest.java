package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.outgoing.Claims;
import fairlead.outgoing.FakePost;
import fairlead.outgoing.Hold;
import fairlead.outgoing.Letter;
import fairlead.outgoing.Outgoing;
import fairlead.outgoing.OutgoingRunner;
import fairlead.outgoing.OutgoingService;
import fairlead.outgoing.OutgoingState;
import fairlead.outgoing.Sent;
import fairlead.storage.Actor;
import fairlead.storage.WorkOrder;
import fairlead.sync.server.ServerClaims;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// One person's two laptops and one server: what is to go goes once.
class OutgoingRaceTest {

    private static final int ROUNDS = 20;

    @TempDir Path folder;

    private final FakePost post = new FakePost();
    private TestServer server;
    private TestLaptop desk;
    private TestLaptop train;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        UUID me = server.person("ann");
        desk = new TestLaptop(folder, server::connect, me);
        train = new TestLaptop(folder, server::connect, me);
        desk.sync();
        train.sync();
    }

    @AfterEach
    void close() throws SQLException {
        desk.close();
        train.close();
        server.close();
    }

    @Test
    void ofTwoLaptopsAtTheSameMomentOneSendsAndBothKnow()
            throws SQLException, InterruptedException, ExecutionException {
        for (int i = 0; i < ROUNDS; i++) {
            hold(desk);
        }
        desk.sync();
        train.sync();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<?> one = both.submit(() -> runner(desk).run());
            Future<?> other = both.submit(() -> runner(train).run());
            one.get();
            other.get();
        }
        desk.sync();
        train.sync();
        desk.sync();

        assertThat(post.letters()).isEqualTo(ROUNDS);
        for (TestLaptop laptop : List.of(desk, train)) {
            assertThat(laptop.one("select count(*) from outgoing where sent_at is not null"))
                    .isEqualTo(String.valueOf(ROUNDS));
            assertThat(laptop.one("select count(*) from sent_emails"))
                    .isEqualTo(String.valueOf(ROUNDS));
        }
    }

    @Test
    void withoutAClaimBothWouldSend() throws SQLException {
        hold(desk);
        desk.sync();
        train.sync();

        runner(desk, new EagerClaims()).run();
        runner(train, new EagerClaims()).run();

        assertThat(post.letters()).as("the control must fail").isEqualTo(2);
        Soak.control("G10", "two laptops at the same moment", "no claim: sent twice");
    }

    @Test
    void whatWasStoppedOnOneLaptopDoesNotGoFromTheOtherThatHasNotHeardOfIt() throws SQLException {
        UUID item = hold(desk);
        desk.sync();
        train.sync();
        new OutgoingService(desk.database).stop(desk.me, item, "no");
        desk.sync();

        assertThat(runner(train).run())
                .extracting(OutgoingRunner.Outcome::state)
                .containsExactly(OutgoingState.DUE);
        assertThat(post.letters()).isZero();
    }

    @Test
    void whatWasStoppedAtSeaAfterItWentCountsAsSent() throws SQLException {
        UUID item = hold(desk);
        desk.sync();
        train.sync();
        new OutgoingService(train.database).stop(train.me, item, "no");
        runner(desk).run();
        desk.sync();
        train.sync();
        desk.sync();

        for (TestLaptop laptop : List.of(desk, train)) {
            assertThat(laptop.one("select sent_at is not null from outgoing")).isEqualTo("TRUE");
        }
    }

    @Test
    void whatTheServerHasNotSeenYetWaits() throws SQLException {
        hold(desk);

        assertThat(runner(desk).run())
                .extracting(OutgoingRunner.Outcome::state)
                .containsExactly(OutgoingState.DUE);

        desk.sync();
        assertThat(runner(desk).run())
                .extracting(OutgoingRunner.Outcome::state)
                .containsExactly(OutgoingState.SENT);
    }

    private OutgoingRunner runner(TestLaptop laptop) {
        return runner(laptop, new ServerClaims(server::connect));
    }

    private OutgoingRunner runner(TestLaptop laptop, Claims claims) {
        return new OutgoingRunner(
                laptop.database, laptop.me.id(), claims, List.of(post), List.of());
    }

    /// Takes everything for its own, as a program without the table of claims would.
    private static final class EagerClaims implements Claims {
        @Override
        public Claim claim(Outgoing item) {
            return new Claim(Answer.WON, Optional.empty());
        }

        @Override
        public boolean start(Outgoing item) {
            return true;
        }

        @Override
        public void sent(Outgoing item, Sent sent) {}

        @Override
        public void unsure(Outgoing item) {}

        @Override
        public void off(Outgoing item) {}

        @Override
        public void release(Outgoing item) {}
    }

    private static UUID hold(TestLaptop laptop) {
        Actor me = laptop.me;
        UUID lead = laptop.lead("Acme");
        return laptop.database
                .write(
                        WorkOrder.by(me, "action.approve"),
                        work -> {
                            LeadAction action =
                                    LeadAction.planned(
                                            lead, ActionType.SEND_EMAIL, "Write", work.now());
                            work.add(action);
                            Letter letter = new Letter(List.of("jo@acme.test"), "Hi", "Hello");
                            Instant at = work.now().minusSeconds(1);
                            return OutgoingService.hold(
                                            work, action, letter, new Hold(at, me.id(), false))
                                    .id();
                        })
                .result();
    }
}
