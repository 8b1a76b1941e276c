package fairlead.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.action.ActionStatus;
import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.mail.SentEmail;
import fairlead.outgoing.Check.Halt;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// What is to leave a workspace that is one file: once, when its time has come, or never.
class OutgoingRunnerTest {

    private static final Actor ME = Actor.user(Ids.next());
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final FakePost post = new FakePost();
    private final List<Check> checks = new ArrayList<>();
    private Database database;
    private OutgoingService service;
    private UUID lead;
    private UUID action;

    @BeforeEach
    void open() {
        InstantSource source = now::get;
        database = TestEngine.H2.open(folder, source.withZone(ZoneOffset.UTC));
        service = new OutgoingService(database);
        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    work.revive("users", ME.id(), person());
                    return null;
                });
        LeadService leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        lead =
                leads.create(
                                ME,
                                new NewLead(
                                        Map.of(LeadField.NAME, "Acme"),
                                        LeadStatus.NEW_OPPORTUNITIES))
                        .result();
        action =
                database.write(
                                WorkOrder.by(ME, "test"),
                                work -> {
                                    LeadAction planned =
                                            LeadAction.planned(
                                                    lead,
                                                    ActionType.SEND_EMAIL,
                                                    "Write",
                                                    work.now());
                                    work.add(planned);
                                    return planned.id();
                                })
                        .result();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itGoesOnceWhenItsTimeHasComeAndIsWrittenDown() {
        UUID item = hold(Duration.ofMinutes(10)).result();

        assertThat(run()).isEmpty();
        pass(Duration.ofMinutes(10));
        assertThat(run()).containsExactly(OutgoingState.SENT);
        assertThat(run()).isEmpty();

        assertThat(post.letters()).isEqualTo(1);
        assertThat(state(item)).isEqualTo(OutgoingState.SENT);
        SentEmail mail = database.read(session -> session.get(SentEmail.class, item));
        assertThat(mail.recipients().to()).containsExactly("jo@acme.test");
        assertThat(action().status()).isEqualTo(ActionStatus.COMPLETED);
        assertThat(count("TimelineEvent e where e.type = EMAIL_SENT")).isEqualTo(1);
    }

    @Test
    void whatIsStoppedWithinItsHoldNeverGoes() {
        UUID item = hold(Duration.ofMinutes(10)).result();
        service.stop(ME, item, "second thoughts");
        pass(Duration.ofMinutes(11));

        assertThat(run()).isEmpty();
        assertThat(post.letters()).isZero();
        assertThatThrownBy(() -> service.stop(ME, item, "again"))
                .hasMessage("outgoing.error.closed");
    }

    @Test
    void anUndoOfTheDecisionStopsItAndARedoWaitsForAnotherThought() {
        Done<UUID> held = hold(Duration.ofMinutes(10));
        UndoService undo = new UndoService(database);
        UUID undone = undo.undo(ME, held.workId()).workId();
        pass(Duration.ofMinutes(11));
        assertThat(run()).isEmpty();

        undo.undo(ME, undone);
        assertThat(run()).isEmpty();
        assertThat(state(held.result())).isEqualTo(OutgoingState.HELD);
        pass(Duration.ofSeconds(30));
        assertThat(run()).containsExactly(OutgoingState.SENT);
    }

    @Test
    void whatWentIsNotTakenBackByAnUndo() {
        Done<UUID> held = hold(Duration.ZERO);
        run();

        new UndoService(database).undo(ME, held.workId());

        assertThat(state(held.result())).isEqualTo(OutgoingState.SENT);
        assertThatThrownBy(() -> hold(Duration.ZERO)).hasMessage("outgoing.error.sent");
    }

    @Test
    void aCheckAtTheEndStopsItOrHoldsItLonger() {
        UUID item = hold(Duration.ZERO).result();
        Instant morning = START.plus(Duration.ofHours(9));
        checks.add(
                one ->
                        now.get().isBefore(morning)
                                ? Optional.of(new Halt("quiet hours", morning))
                                : Optional.empty());
        assertThat(run()).containsExactly(OutgoingState.HELD);
        assertThat(run()).isEmpty();

        checks.add(one -> Optional.of(Halt.forGood("they answered")));
        now.set(morning);
        assertThat(run()).containsExactly(OutgoingState.STOPPED);
        assertThat(post.letters()).isZero();
        assertThat(item(item).stopReason()).isEqualTo("they answered");
    }

    @Test
    void anActionThatWasDismissedSendsNothing() {
        hold(Duration.ZERO);
        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    work.get(LeadAction.class, action).dismiss("no");
                    return null;
                });

        assertThat(run()).containsExactly(OutgoingState.STOPPED);
        assertThat(post.letters()).isZero();
    }

    @Test
    void whatWasAskedForLongAgoAsksAgain() {
        UUID item = hold(Duration.ZERO).result();
        pass(Outgoing.OLD.plusSeconds(1));

        assertThat(run()).containsExactly(OutgoingState.OLD);
        assertThat(post.letters()).isZero();

        service.confirm(ME, item, now.get());
        assertThat(run()).containsExactly(OutgoingState.SENT);
    }

    @Test
    void withoutALinkedTransportNothingIsClaimed() {
        post.linked = false;
        hold(Duration.ZERO);
        assertThat(run()).isEmpty();

        post.linked = true;
        assertThat(run()).containsExactly(OutgoingState.SENT);
    }

    @Test
    void aRefusalForNowIsTriedAgainAndOneForGoodIsNot() {
        UUID item = hold(Duration.ZERO).result();
        post.refusal = Optional.of(new NotSentException("too many", true));
        assertThat(run()).containsExactly(OutgoingState.DUE);
        pass(Duration.ofSeconds(1));

        post.refusal = Optional.of(new NotSentException("no such address", false));
        assertThat(run()).containsExactly(OutgoingState.STOPPED);
        assertThat(item(item).stopReason()).isEqualTo("no such address");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void killedAtAnyStepItGoesAtMostOnceAndIsNeverForgotten(int step) {
        UUID item = hold(Duration.ZERO).result();
        Claims mortal = new MortalClaims(new FileClaims(database), step);
        assertThatThrownBy(() -> runner(mortal).run()).isInstanceOf(MortalClaims.Killed.class);

        pass(Duration.ofMinutes(3));
        run();

        boolean gone = step != 3;
        assertThat(post.letters()).isEqualTo(gone ? 1 : 0);
        assertThat(state(item)).isEqualTo(gone ? OutgoingState.SENT : OutgoingState.UNSURE);
        assertThat(count("SentEmail")).isEqualTo(gone ? 1 : 0);
    }

    @Test
    void whatNobodyKnowsOfIsNeverRepeatedUntilAPersonSaysThatItDidNotGo() {
        UUID item = hold(Duration.ZERO).result();
        Claims mortal = new MortalClaims(new FileClaims(database), 4);
        assertThatThrownBy(() -> runner(mortal).run()).isInstanceOf(MortalClaims.Killed.class);
        post.remembers = false;

        for (int day = 0; day < 3; day++) {
            pass(Duration.ofDays(1));
            run();
        }
        assertThat(post.letters()).isEqualTo(1);
        assertThat(state(item)).isEqualTo(OutgoingState.UNSURE);
        assertThatThrownBy(() -> hold(Duration.ZERO)).hasMessage("outgoing.error.unsure");

        service.didNotGo(ME, item);
        UUID again = hold(Duration.ZERO).result();
        assertThat(again).isNotEqualTo(item);
        assertThat(run()).containsExactly(OutgoingState.SENT);
    }

    private static ObjectNode person() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("email", "me@acme.test")
                .put("full_name", "Me")
                .put("team_role", "rep")
                .put("active", true);
    }

    private Done<UUID> hold(Duration time) {
        return database.write(
                WorkOrder.by(ME, "action.approve"),
                work ->
                        OutgoingService.hold(
                                        work,
                                        work.get(LeadAction.class, action),
                                        new Letter(List.of("jo@acme.test"), "Hi", "Hello"),
                                        new Hold(work.now().plus(time), ME.id(), false))
                                .id());
    }

    private List<OutgoingState> run() {
        return runner(new FileClaims(database)).run().stream()
                .map(OutgoingRunner.Outcome::state)
                .toList();
    }

    private OutgoingRunner runner(Claims claims) {
        return new OutgoingRunner(database, ME.id(), claims, List.of(post), checks);
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private Outgoing item(UUID id) {
        return new OutgoingStore(database).find(id).orElseThrow();
    }

    private OutgoingState state(UUID id) {
        return item(id).state(now.get());
    }

    private LeadAction action() {
        return database.read(session -> session.get(LeadAction.class, action));
    }

    private long count(String what) {
        return database.read(
                session ->
                        session.createSelectionQuery("select count(*) from " + what, Long.class)
                                .getSingleResult());
    }
}
