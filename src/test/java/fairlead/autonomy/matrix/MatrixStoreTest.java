package fairlead.autonomy.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.action.Reason;
import fairlead.autonomy.AutonomyLevel;
import fairlead.lead.LeadCase;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

class MatrixStoreTest extends LeadCase {
    private MatrixStore store;
    private MatrixService service;
    private Actor mia;

    @BeforeEach
    void open() {
        store = new MatrixStore(database);
        service = new MatrixService(database, store);
        UUID id =
                database.write(
                                WorkOrder.by(Actor.system(), "test"),
                                work -> {
                                    User user =
                                            new User(
                                                    "mia@example.com",
                                                    "Mia",
                                                    TeamRole.REP,
                                                    work.now());
                                    work.add(user);
                                    return user.id();
                                })
                        .result();
        mia = Actor.user(id);
    }

    @Test
    void whatAPersonSetsIsReadAgainAndComesBackOnUndo() {
        MatrixRow mail = row(MatrixKind.MAIL);
        assertThat(mail.level()).isEqualTo(AutonomyLevel.SUGGEST);

        var done =
                service.allow(
                        mia, mail.with(AutonomyLevel.AUTO_DRAFT).limited(5, new BigDecimal(1000)));

        assertThat(row(MatrixKind.MAIL).level()).isEqualTo(AutonomyLevel.AUTO_DRAFT);
        assertThat(row(MatrixKind.MAIL).dailyCap()).isEqualTo(5);
        undo.undo(mia, done.workId());
        assertThat(row(MatrixKind.MAIL).level()).isEqualTo(AutonomyLevel.SUGGEST);
    }

    @Test
    void nobodyGoesAboveTheCompanysCeiling() {
        service.ceiling(mia, MatrixKind.MAIL, AutonomyLevel.SUGGEST);
        MatrixRow mail = row(MatrixKind.MAIL);

        assertThat(mail.ceiling()).isEqualTo(AutonomyLevel.SUGGEST);
        assertThatThrownBy(() -> service.allow(mia, mail.with(AutonomyLevel.AUTO_DRAFT)))
                .isInstanceOf(FairleadException.class)
                .hasMessage("agents.above-ceiling");
    }

    @Test
    void whereSomebodyLeadsOnlyTheySetTheCeiling() {
        User boss = new User("boss@example.com", "Boss", TeamRole.MANAGER, java.time.Instant.now());
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    work.add(boss);
                    return null;
                });

        assertThat(store.mayRule(mia.id())).isFalse();
        assertThat(store.mayRule(boss.id())).isTrue();
        assertThatThrownBy(() -> service.ceiling(mia, MatrixKind.MAIL, AutonomyLevel.OFF))
                .isInstanceOf(FairleadException.class)
                .hasMessage("agents.ceiling.led");
        service.ceiling(Actor.user(boss.id()), MatrixKind.MAIL, AutonomyLevel.OFF);
        assertThat(row(MatrixKind.MAIL).ceiling()).isEqualTo(AutonomyLevel.OFF);
    }

    @Test
    void theRecordCountsHowProposalsEnded() {
        propose().approve();
        change(propose(), action -> action.dismiss("not_now"));
        change(propose(), LeadAction::expire);

        List<PastProposal> past = store.past(mia.id(), 30);
        TrackRecord record =
                store.rows(mia.id(), past, 30).stream()
                        .filter(row -> row.kind() == MatrixKind.NEXT_STEPS)
                        .findFirst()
                        .orElseThrow()
                        .record();

        assertThat(record).isEqualTo(new TrackRecord(30, 3, 0, 0, 1, 1, 0));
    }

    @Test
    void defence27_feedbackNeverLetsAgentsGoFurtherAndALotOfRefusalHoldsThemBack() {
        RestraintService restraint = new RestraintService(database, store);
        for (int taken = 0; taken < 30; taken++) {
            change(propose(), LeadAction::approve);
        }
        assertThat(restraint.hold(mia.id())).isEmpty();
        assertThat(row(MatrixKind.NEXT_STEPS).level()).isEqualTo(AutonomyLevel.SUGGEST);

        service.allow(mia, row(MatrixKind.NEXT_STEPS).with(AutonomyLevel.AUTO_EXECUTE));
        assertThat(restraint.hold(mia.id())).isEmpty();
        for (int refused = 0; refused < 15; refused++) {
            change(propose(), action -> action.dismiss("not_now"));
        }
        assertThat(restraint.hold(mia.id())).containsExactly(MatrixKind.NEXT_STEPS);
        assertThat(row(MatrixKind.NEXT_STEPS).level()).isEqualTo(AutonomyLevel.SUGGEST);
        assertThat(restraint.hold(mia.id())).as("said once").isEmpty();
    }

    private MatrixRow row(MatrixKind kind) {
        return store.rows(mia.id(), List.of(), 30).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private LeadAction propose() {
        return database.write(
                        WorkOrder.by(ME, "test"),
                        work -> {
                            LeadAction action =
                                    LeadAction.suggested(
                                            lead,
                                            ActionType.FOLLOW_UP,
                                            "Call",
                                            new Reason("Quiet", new BigDecimal("0.80")),
                                            work.now());
                            work.add(action);
                            return action;
                        })
                .result();
    }

    private void change(LeadAction known, java.util.function.Consumer<LeadAction> change) {
        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    change.accept(work.get(LeadAction.class, known.id()));
                    return null;
                });
    }
}
