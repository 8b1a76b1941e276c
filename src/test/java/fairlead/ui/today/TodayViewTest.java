package fairlead.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionStatus;
import fairlead.action.LeadAction;
import fairlead.action.queue.PastKind;
import fairlead.action.queue.QueueRow;
import fairlead.storage.TestEngine;
import fairlead.storage.WorkOrder;
import fairlead.ui.Fx;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class TodayViewTest {
    private static final int MORNING = 30;

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private TodayStage stage;

    @BeforeEach
    void open() {
        stage = new TodayStage(engine, folder, UntilOnline.NEVER);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aMorningsQueueIsDecidedByKeysAloneAndTheNextIsThereWithTheNextFrame() {
        List<UUID> proposed = new ArrayList<>();
        for (int at = 0; at < MORNING; at++) {
            proposed.add(stage.propose("Task " + (10 + at)));
        }
        stage.open();
        List<String> order =
                Fx.call(() -> stage.model.rows().stream().map(QueueRow::title).toList());
        assertThat(order).hasSize(MORNING);
        assertThat(stage.afterAPulse()).isEqualTo(order.getFirst());

        for (int at = 0; at < MORNING; at++) {
            String next = at + 1 < MORNING ? order.get(at + 1) : null;
            assertThat(decide(at)).as("after decision %s", at).isEqualTo(next);
            stage.letGo();
        }

        assertThat(proposed.stream().map(stage::action).map(LeadAction::status))
                .filteredOn(status -> status == ActionStatus.APPROVED)
                .hasSize(MORNING - 2 * (MORNING / 3));
        assertThat(proposed.stream().map(stage::action))
                .filteredOn(action -> action.status() == ActionStatus.DISMISSED)
                .hasSize(MORNING / 3);
        assertThat(proposed.stream().map(stage::action))
                .filteredOn(action -> action.snoozedUntil() != null)
                .hasSize(MORNING / 3);
        assertThat(stage.said).hasSize(MORNING);
    }

    /// Every third is agreed to, every third turned down with a reason, every third put aside.
    private String decide(int at) {
        switch (at % 3) {
            case 0 -> {
                return stage.type(KeyCode.A);
            }
            case 1 -> {
                stage.type(KeyCode.R);
                return stage.type(KeyCode.DIGIT1);
            }
            default -> {
                stage.type(KeyCode.S);
                stage.letGo();
                return stage.type(KeyCode.DIGIT1);
            }
        }
    }

    @Test
    void whatCouldNotBeDoneComesBackWithASentence() {
        UUID first = stage.propose("Task 1");
        stage.propose("Task 2");
        stage.open();
        stage.database.write(
                WorkOrder.by(stage.me, "test"),
                work -> {
                    work.get(LeadAction.class, first).dismiss("elsewhere");
                    return null;
                });
        Fx.run(
                () ->
                        stage.model.choose(
                                stage.model.rows().stream()
                                        .filter(row -> row.id().equals(first))
                                        .findFirst()
                                        .orElseThrow()));

        stage.type(KeyCode.A);
        stage.letGo();

        assertThat(
                        Fx.call(
                                () ->
                                        stage.model.rows().stream()
                                                .anyMatch(row -> row.id().equals(first))))
                .isTrue();
        assertThat(stage.said).hasSize(1);
    }

    @Test
    void whatIsHeldCountsDownAndIsCalledOff() {
        UUID action = stage.propose("Mail");
        UUID mail = stage.hold(action, TodayStage.NOW.plusSeconds(598));
        stage.open();

        Fx.run(() -> stage.past.show(PastKind.LEAVING, false));
        stage.letGo();
        stage.afterAPulse();

        assertThat(stage.texts(".today-countdown")).containsExactly("held for another 9:58");
        Fx.run(() -> stage.past.reverse(stage.past.rows().getFirst()));
        stage.letGo();
        assertThat(stage.outgoing(mail).stoppedAt()).isEqualTo(TodayStage.NOW);
        assertThat(Fx.call(() -> stage.past.rows().size())).isZero();
    }

    @Test
    void jAndKWalkTheQueueAndTheEmptyOneSaysSo() {
        stage.propose("Task 1");
        stage.propose("Task 2");
        stage.open();
        String first = stage.afterAPulse();

        String second = stage.type(KeyCode.J);
        assertThat(second).isNotEqualTo(first);
        assertThat(stage.type(KeyCode.K)).isEqualTo(first);

        stage.type(KeyCode.A);
        stage.letGo();
        stage.type(KeyCode.A);
        stage.letGo();
        assertThat(stage.afterAPulse()).isNull();
        assertThat(Fx.call(() -> stage.list().isVisible())).isFalse();
    }
}
