package fairlead.autonomy.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionStatus;
import fairlead.autonomy.AutonomyLevel;
import fairlead.storage.Ids;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class BacktestTest {
    private static final String MONDAY = "2026-11-23T10:00:00Z";
    private static final String TUESDAY = "2026-11-24T10:00:00Z";

    private final List<PastProposal> past = new ArrayList<>();

    @Test
    void whatAPersonHadRejectedIsCountedAmongWhatWouldHaveBeenDone() {
        add(MONDAY, ActionStatus.COMPLETED, "0.9", 100, false);
        add(MONDAY, ActionStatus.DISMISSED, "0.9", 100, false);

        Backtest test = test(null, null);

        assertThat(test.done()).hasSize(2);
        assertThat(test.rejected()).hasSize(1);
    }

    @Test
    void theCapHoldsForEachDayByItself() {
        add(MONDAY, ActionStatus.COMPLETED, "0.9", 100, false);
        add(MONDAY, ActionStatus.COMPLETED, "0.9", 100, false);
        add(TUESDAY, ActionStatus.COMPLETED, "0.9", 100, false);

        Backtest test = test(1, null);

        assertThat(test.done()).hasSize(2);
        assertThat(test.overCap()).hasSize(1);
        assertThat(test.mostADay()).isEqualTo(1);
    }

    @Test
    void aValueThatNobodyKnowsIsAboveTheThreshold() {
        add(MONDAY, ActionStatus.COMPLETED, "0.9", 500, false);
        add(MONDAY, ActionStatus.COMPLETED, "0.9", 501, false);
        add(MONDAY, ActionStatus.COMPLETED, "0.9", null, false);

        Backtest test = test(null, new BigDecimal(500));

        assertThat(test.done()).hasSize(1);
        assertThat(test.aboveValue()).hasSize(2);
    }

    @Test
    void doubtAndTheEndOfALeadAreLeftToAPerson() {
        add(MONDAY, ActionStatus.COMPLETED, "0.4", 100, false);
        add(MONDAY, ActionStatus.COMPLETED, "0.9", 100, true);

        Backtest test = test(null, null);

        assertThat(test.done()).isEmpty();
        assertThat(test.unsure()).hasSize(1);
        assertThat(test.closing()).hasSize(1);
    }

    @Test
    void nothingIsDoneUnderACeilingThatDoesNotAllowIt() {
        add(MONDAY, ActionStatus.COMPLETED, "0.9", 100, false);
        MatrixRow row =
                new MatrixRow(
                        MatrixKind.NEXT_STEPS,
                        AutonomyLevel.AUTO_EXECUTE,
                        AutonomyLevel.SUGGEST,
                        null,
                        null,
                        null);

        assertThat(Backtest.of(row, past, ZoneOffset.UTC).done()).isEmpty();
    }

    @Test
    void aRecordSpeaksForMoreOnlyAfterTwentyDecisionsNearlyAllApproved() {
        for (int i = 0; i < 19; i++) {
            add(MONDAY, ActionStatus.COMPLETED, "0.9", 100, false);
        }
        assertThat(TrackRecord.of(past, 30, 0).suggested()).isEqualTo(AutonomyLevel.SUGGEST);
        add(MONDAY, ActionStatus.DISMISSED, "0.9", 100, false);
        assertThat(TrackRecord.of(past, 30, 0).suggested()).isEqualTo(AutonomyLevel.AUTO_EXECUTE);
        assertThat(TrackRecord.of(past, 30, 1).suggested()).isEqualTo(AutonomyLevel.SUGGEST);
    }

    @Test
    void aRecordOfRejectionsSpeaksForOff() {
        for (int i = 0; i < 10; i++) {
            add(MONDAY, ActionStatus.DISMISSED, "0.9", 100, false);
        }

        assertThat(TrackRecord.of(past, 30, 0).suggested()).isEqualTo(AutonomyLevel.OFF);
    }

    private Backtest test(Integer cap, BigDecimal above) {
        MatrixRow row =
                new MatrixRow(
                        MatrixKind.NEXT_STEPS,
                        AutonomyLevel.AUTO_EXECUTE,
                        AutonomyLevel.AUTO_EXECUTE,
                        cap,
                        above,
                        null);
        return Backtest.of(row, past, ZoneOffset.UTC);
    }

    private void add(String made, ActionStatus status, String sure, Integer value, boolean closes) {
        past.add(
                new PastProposal(
                        Ids.next(),
                        Ids.next(),
                        "Jo",
                        "Call",
                        MatrixKind.NEXT_STEPS,
                        status,
                        false,
                        new BigDecimal(sure),
                        value == null ? null : new BigDecimal(value),
                        BigDecimal.ZERO,
                        closes,
                        Instant.parse(made)));
    }
}
