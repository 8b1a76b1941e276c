package fairlead.lead;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

class StageTimeStoreTest extends LeadCase {

    private static final Instant BORN = Instant.parse("2026-01-01T08:00:00Z");

    @Test
    void theMedianIsOfWonLeadsAndOfEachStatus() {
        story(LeadStatus.CLOSED_WON, 2, 4);
        story(LeadStatus.CLOSED_WON, 6, 10);
        story(LeadStatus.CLOSED_WON, 40, 7);
        story(LeadStatus.CLOSED_LOST, 90, 90);

        assertThat(new StageTimeStore(database).medians())
                .hasSize(2)
                .containsEntry(LeadStatus.NEW_OPPORTUNITIES, 6)
                .containsEntry(LeadStatus.ACTIVE, 7);
    }

    @Test
    void withoutAWinThereIsNoMedian() {
        story(LeadStatus.CLOSED_LOST, 3, 3);

        assertThat(new StageTimeStore(database).medians()).isEmpty();
    }

    /// A lead that was new for some days and active for some more.
    private void story(LeadStatus end, int daysNew, int daysActive) {
        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    Lead told = new Lead("Jo", null, LeadSource.OTHER, BORN);
                    Instant first = BORN.plus(Duration.ofDays(daysNew));
                    Instant second = first.plus(Duration.ofDays(daysActive));
                    Closing why =
                            end == LeadStatus.CLOSED_LOST ? Closing.lost("price") : Closing.NONE;
                    told.moveTo(end, why, second);
                    work.add(told);
                    move(work, told.id(), "new_opportunities → active", first);
                    move(work, told.id(), "active → " + end.label(), second);
                    return null;
                });
    }

    private static void move(Work work, UUID lead, String title, Instant at) {
        work.add(new TimelineEvent(lead, EventType.STATUS_CHANGED, title, ME, at));
    }
}
