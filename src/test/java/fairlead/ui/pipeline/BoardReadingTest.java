package fairlead.ui.pipeline;

import static fairlead.lead.LeadStatus.ACTIVE;
import static fairlead.lead.LeadStatus.CLOSED_WON;
import static fairlead.lead.LeadStatus.NEW_OPPORTUNITIES;
import static fairlead.lead.LeadStatus.PROPOSAL_SENT;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.storage.Actor;
import fairlead.ui.HeldWorkers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class BoardReadingTest {
    @TempDir private Path folder;
    private final HeldWorkers workers = new HeldWorkers();
    private BoardFixture given;
    private UUID jo;
    private UUID kim;

    @BeforeEach
    void open() {
        given = new BoardFixture(folder, workers.background());
        jo = given.lead("Jo", NEW_OPPORTUNITIES, 100);
        kim = given.lead("Kim", NEW_OPPORTUNITIES, 1000);
        given.board.show();
        workers.letAllGo();
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void whatSomebodyMovesIsShownAtOnceWithTheNumbersItChanges() {
        move(jo, ACTIVE);
        workers.letGo();

        assertThat(given.names(ACTIVE)).containsExactly("Jo");
        assertThat(given.names(NEW_OPPORTUNITIES)).containsExactly("Kim");
        assertTotals(ACTIVE, 1, "100.00", "30.00");
        assertTotals(NEW_OPPORTUNITIES, 1, "1000.00", "100.00");
    }

    @Test
    void anotherValueAndANewLeadMoveTheNumbersAtOnce() {
        given.leads.edit(
                colleague(),
                new EditLeads(List.of(jo), Map.of(LeadField.VALUE, new BigDecimal(250))));
        given.lead("Lee", NEW_OPPORTUNITIES, 50);
        workers.letGo();
        workers.letGo();
        workers.letGo();

        assertThat(given.names(NEW_OPPORTUNITIES)).containsExactlyInAnyOrder("Jo", "Kim", "Lee");
        assertTotals(NEW_OPPORTUNITIES, 3, "1300.00", "130.00");
    }

    @Test
    void whatIsWonCountsInTheFoldedColumnAtOnce() {
        move(jo, CLOSED_WON);
        workers.letGo();

        assertThat(given.names(NEW_OPPORTUNITIES)).containsExactly("Kim");
        assertTotals(CLOSED_WON, 1, "100.00", "100.00");
    }

    @Test
    void whatWasAskedBeforeAGestureIsNotShownAfterIt() {
        move(jo, ACTIVE);
        given.board.drop(List.of(kim), given.pile(ACTIVE), 0);
        workers.letGo();

        assertThat(given.names(ACTIVE)).contains("Kim");
        assertTotals(ACTIVE, 1, "1000.00", "300.00");
    }

    @Test
    void theNumbersOfANewGestureBeginWhereTheLastOneEnded() {
        given.board.drop(List.of(kim), given.pile(ACTIVE), 0);
        given.board.drag().lift(List.of(jo));
        given.board.drag().over(given.pile(PROPOSAL_SENT));

        assertTotals(ACTIVE, 1, "1000.00", "300.00");
        assertTotals(PROPOSAL_SENT, 1, "100.00", "60.00");
    }

    @Test
    void manyChangesAreShownOnceTheyHaveComeToRest() {
        for (int i = 0; i < 30; i++) {
            given.lead("Lead " + i, ACTIVE, 10);
        }
        workers.letAllGo();

        assertThat(given.pile(ACTIVE).ids()).hasSize(30);
        assertTotals(ACTIVE, 30, "300.00", "90.00");
    }

    @Test
    void onceChangesHaveComeToRestEverythingIsCounted() {
        move(jo, ACTIVE);
        given.board.drop(List.of(kim), given.pile(ACTIVE), 0);
        workers.letAllGo();

        assertThat(given.names(ACTIVE)).containsExactlyInAnyOrder("Jo", "Kim");
        assertTotals(ACTIVE, 2, "1100.00", "330.00");
        assertThat(given.column(NEW_OPPORTUNITIES).totalsProperty().get().count()).isZero();
    }

    @Test
    void whileEachMoveIsShownByItselfNothingIsCountedInBetween() {
        int before = given.board.editionProperty().get();
        for (int i = 0; i < 12; i++) {
            move(jo, i % 2 == 0 ? ACTIVE : NEW_OPPORTUNITIES);
            if (i > 0) {
                letTheLastPauseGo();
            }
            workers.letGo();
        }

        assertThat(given.board.editionProperty().get()).isEqualTo(before + 12);
    }

    private void letTheLastPauseGo() {
        workers.letGo();
    }

    private void move(UUID lead, LeadStatus to) {
        given.leads.move(colleague(), MoveLeads.to(to, List.of(lead)));
    }

    private Actor colleague() {
        return Actor.user(given.colleague);
    }

    private void assertTotals(LeadStatus status, long count, String total, String weighted) {
        var totals = given.column(status).totalsProperty().get();
        assertThat(totals.count()).isEqualTo(count);
        assertThat(totals.sum())
                .hasValueSatisfying(
                        sum -> {
                            assertThat(sum.total()).isEqualByComparingTo(total);
                            assertThat(sum.weighted()).isEqualByComparingTo(weighted);
                        });
    }
}
