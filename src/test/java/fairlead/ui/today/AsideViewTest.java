package fairlead.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionStatus;
import fairlead.action.LeadAction;
import fairlead.action.queue.PastKind;
import fairlead.meeting.LeadMeeting;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;
import fairlead.ui.Fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What leaves the queue without being decided, and its ways back, by keys and clicks.
class AsideViewTest {
    @TempDir private Path folder;
    private TodayStage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    private UUID meeting(UUID action, Instant start) {
        UUID lead = stage.action(action).leadId();
        LeadMeeting demo =
                new LeadMeeting(lead, "Demo", start, start.plusSeconds(3600), TodayStage.NOW);
        stage.add(demo);
        return demo.id();
    }

    private UUID colleague() {
        User bo = new User("bo@team.test", "Bo Birch", TeamRole.REP, TodayStage.NOW);
        stage.add(bo);
        return bo.id();
    }

    @Test
    void aLineIsPutAsideUntilAnHourBeforeTheNextMeeting() {
        stage = new TodayStage(folder);
        UUID action = stage.propose("Task");
        Instant start = TodayStage.NOW.plus(Duration.ofDays(2));
        UUID demo = meeting(action, start);
        stage.open();

        stage.type(KeyCode.S);
        stage.letGo();
        stage.type(KeyCode.DIGIT7);
        stage.letGo();

        assertThat(stage.action(action).snoozedUntil()).isEqualTo(start.minusSeconds(3600));
        assertThat(stage.action(action).snoozedForMeeting()).isEqualTo(demo);
        assertThat(stage.said).hasSize(1);
    }

    @Test
    void onlyOfflineALineWaitsForTheConnection() {
        List<UUID> kept = new ArrayList<>();
        stage =
                new TodayStage(
                        folder,
                        new UntilOnline() {
                            @Override
                            public boolean isOffline() {
                                return kept.isEmpty();
                            }

                            @Override
                            public void keep(UUID action) {
                                kept.add(action);
                            }
                        });
        UUID first = stage.propose("Task 1");
        UUID second = stage.propose("Task 2");
        stage.open();
        for (int line = 0; line < 2; line++) {
            stage.type(KeyCode.S);
            stage.letGo();
            stage.type(KeyCode.DIGIT7);
            stage.letGo();
        }

        assertThat(kept).hasSize(1);
        assertThat(List.of(first, second))
                .filteredOn(one -> stage.action(one).snoozedUntil() != null)
                .isEqualTo(kept);
    }

    @Test
    void aProposalIsGivenToAColleagueWhoThenHasIt() {
        stage = new TodayStage(folder);
        UUID action = stage.propose("Task");
        UUID bo = colleague();
        stage.open();

        stage.type(KeyCode.D);
        stage.letGo();
        stage.type(KeyCode.DIGIT1);
        stage.letGo();

        LeadAction given = stage.action(action);
        assertThat(given.assignedTo()).isEqualTo(bo);
        assertThat(given.status()).isEqualTo(ActionStatus.SUGGESTED);
        assertThat(Fx.call(() -> stage.model.rows())).isEmpty();
        assertThat(stage.said.getFirst()).contains("Bo Birch", "Task");
    }

    @Test
    void whatWasPutAsideIsBroughtBackByItsButton() {
        stage = new TodayStage(folder);
        UUID action = stage.propose("Task");
        stage.open();
        stage.type(KeyCode.S);
        stage.letGo();
        stage.type(KeyCode.DIGIT3);
        stage.letGo();
        assertThat(stage.action(action).snoozedUntil()).isNotNull();

        lens(PastKind.SNOOZED);
        assertThat(stage.texts(".today-past .today-title")).containsExactly("Task");
        Fx.run(() -> backButton().fire());
        stage.letGo();

        assertThat(stage.action(action).snoozedUntil()).isNull();
        assertThat(Fx.call(() -> stage.past.rows().size())).isZero();
    }

    @Test
    void whatRanOutIsListedWithoutAWayBack() {
        stage = new TodayStage(folder);
        UUID action = stage.propose("Task");
        stage.database.write(
                WorkOrder.by(stage.me, "test"),
                work -> {
                    work.get(LeadAction.class, action).expire();
                    return null;
                });
        stage.open();

        lens(PastKind.EXPIRED);

        assertThat(stage.texts(".today-past .today-title")).containsExactly("Task");
        assertThat(Fx.call(() -> backButton().isVisible())).isFalse();
    }

    @Test
    void manyOfAKindAreDecidedByTwoKeysAndTheRefusedStay() {
        stage = new TodayStage(folder);
        List<UUID> proposed = List.of(stage.propose("A"), stage.propose("B"), stage.propose("C"));
        stage.open();
        stage.database.write(
                WorkOrder.by(stage.me, "test"),
                work -> {
                    work.get(LeadAction.class, proposed.get(1)).dismiss("elsewhere");
                    return null;
                });

        stage.type(KeyCode.B);
        stage.type(KeyCode.DIGIT1);
        stage.letGo();

        assertThat(proposed.stream().map(one -> stage.action(one).status()))
                .containsExactly(
                        ActionStatus.APPROVED, ActionStatus.DISMISSED, ActionStatus.APPROVED);
        assertThat(Fx.call(() -> stage.model.rows().stream().map(row -> row.title()).toList()))
                .containsExactly("B");
        assertThat(stage.said).hasSize(1);
    }

    private void lens(PastKind kind) {
        Fx.run(
                () ->
                        stage.scene().getRoot().lookupAll(".segment").stream()
                                .filter(node -> kind.equals(node.getUserData()))
                                .forEach(node -> ((ToggleButton) node).fire()));
        stage.letGo();
        stage.afterAPulse();
    }

    private Button backButton() {
        return stage.scene().getRoot().lookupAll(".today-past").stream()
                .flatMap(line -> line.lookupAll(".button").stream())
                .map(Button.class::cast)
                .filter(button -> shown(button))
                .findFirst()
                .orElseThrow();
    }

    private static boolean shown(Node node) {
        return node.getScene() != null && ((Labeled) node).getText() != null;
    }
}
