package fairlead.ui.pipeline;

import static fairlead.lead.LeadStatus.ACTIVE;
import static fairlead.lead.LeadStatus.CLOSED_LOST;
import static fairlead.lead.LeadStatus.CLOSED_WON;
import static fairlead.lead.LeadStatus.NEW_OPPORTUNITIES;
import static fairlead.lead.LeadStatus.ON_ICE;
import static fairlead.lead.LeadStatus.PROPOSAL_SENT;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.Closing;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadField;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadTotals;
import fairlead.storage.Actor;
import fairlead.ui.filter.ViewsViewModel;
import fairlead.ui.move.MoveQuestion;
import fairlead.ui.pipeline.board.BoardViewModel;
import fairlead.ui.pipeline.picture.BoardPicture;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;
import fairlead.ui.pipeline.state.BoardMemory;
import fairlead.ui.shell.Background;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class BoardViewModelTest {

    @TempDir private Path folder;
    private BoardFixture given;
    private BoardViewModel board;

    @BeforeEach
    void open() {
        given = new BoardFixture(folder);
        board = given.board;
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void openStatusesAreColumnsAndClosedOnesAreFolded() {
        given.lead("Jo Lee", NEW_OPPORTUNITIES, 100);
        board.show();

        assertThat(board.columns())
                .extracting(column -> column.slot().key())
                .containsExactly((Object[]) LeadStatus.values());
        assertThat(board.columns())
                .filteredOn(column -> column.foldedProperty().get())
                .allMatch(column -> column.slot().isClosed())
                .hasSize(3);
        assertThat(given.names(NEW_OPPORTUNITIES)).containsExactly("Jo Lee");
    }

    @Test
    void numbersAreOfEveryLeadAndWeightedByTheStatus() {
        given.lead("Jo", NEW_OPPORTUNITIES, 100);
        given.lead("Lee", NEW_OPPORTUNITIES, 250);
        board.show();

        assertTotals(NEW_OPPORTUNITIES, 2, "350.00", "35.00");
    }

    @Test
    void aDropMovesTheLeadAtOnceAndForGood() {
        UUID id = given.lead("Jo Lee", NEW_OPPORTUNITIES, 100);
        board.show();

        board.drop(List.of(id), given.pile(ACTIVE), 0);

        assertThat(given.stored(id).status()).isEqualTo(ACTIVE);
        assertThat(given.names(ACTIVE)).containsExactly("Jo Lee");
        assertThat(given.names(NEW_OPPORTUNITIES)).isEmpty();
        assertTotals(ACTIVE, 1, "100.00", "30.00");
        assertThat(given.said).containsExactly("Jo Lee moved to Active");
        assertThat(board.announcementProperty().get())
                .isEqualTo("Jo Lee, €100, moved to Active, 1 of 1");
    }

    @Test
    void numbersFollowTheCardWhileItIsInTheHand() {
        UUID id = given.lead("Jo Lee", NEW_OPPORTUNITIES, 100);
        given.lead("Kim", PROPOSAL_SENT, 1000);
        board.show();

        board.drag().lift(List.of(id));
        board.drag().over(given.pile(PROPOSAL_SENT));

        assertTotals(NEW_OPPORTUNITIES, 0, "0.00", "0.00");
        assertTotals(PROPOSAL_SENT, 2, "1100.00", "660.00");

        board.drag().cancel();
        assertTotals(NEW_OPPORTUNITIES, 1, "100.00", "10.00");
        assertThat(given.stored(id).status()).isEqualTo(NEW_OPPORTUNITIES);
    }

    @Test
    void whatOthersDoWaitsUntilTheHandIsEmpty() {
        UUID id = given.lead("Jo Lee", NEW_OPPORTUNITIES, 100);
        board.show();
        board.drag().lift(List.of(id));

        given.lead("Kim", NEW_OPPORTUNITIES, 1);
        assertThat(given.names(NEW_OPPORTUNITIES)).containsExactly("Jo Lee");

        board.drag().cancel();
        assertThat(given.names(NEW_OPPORTUNITIES)).containsExactly("Kim", "Jo Lee");
    }

    @Test
    void aLossAsksForItsReasonAndWithoutOneTheCardGoesBack() {
        UUID id = given.lead("Jo Lee", ACTIVE, 100);
        board.show();
        board.drag().lift(List.of(id));

        board.drag().drop(CLOSED_LOST);
        assertThat(given.moves.questionProperty().get())
                .isInstanceOfSatisfying(
                        MoveQuestion.Lost.class, asked -> assertThat(asked.reasons()).hasSize(8));

        given.moves.cancel();
        assertThat(given.stored(id).status()).isEqualTo(ACTIVE);
        assertThat(given.names(ACTIVE)).containsExactly("Jo Lee");
        assertThat(given.said).isEmpty();
    }

    @Test
    void aLossKeepsItsReasonCompetitorAndNote() {
        UUID id = given.lead("Jo Lee", ACTIVE, 100);
        board.show();
        board.selection().stand(given.pile(ACTIVE), id);

        board.moveTo(CLOSED_LOST);
        given.moves.answer(new Closing("price", "Globex", "Half of ours"));

        assertThat(given.stored(id).status()).isEqualTo(CLOSED_LOST);
        assertThat(given.stored(id).lostReason()).isEqualTo("price");
        assertThat(given.names(ACTIVE)).isEmpty();
    }

    @Test
    void aWinConfirmsItsValueAndDay() {
        UUID id = given.lead("Jo Lee", ACTIVE, 100);
        board.show();
        board.selection().stand(given.pile(ACTIVE), id);

        board.moveTo(CLOSED_WON);
        assertThat(given.stored(id).status()).isEqualTo(ACTIVE);
        given.moves.answer(
                Map.of(
                        LeadField.VALUE,
                        new BigDecimal("120"),
                        LeadField.EXPECTED_CLOSE_DATE,
                        LocalDate.of(2026, 11, 20)));

        assertThat(given.stored(id).status()).isEqualTo(CLOSED_WON);
        assertThat(given.stored(id).value()).isEqualByComparingTo("120");
    }

    @Test
    void onlyWhatIsMissingIsAskedAndThenTheCardMoves() {
        given.require(PROPOSAL_SENT, "[\"name\",\"industry\",\"value\"]");
        UUID id = given.lead("Jo Lee", ACTIVE, 100);
        board.show();

        board.drop(List.of(id), given.pile(PROPOSAL_SENT), 0);
        assertThat(given.moves.questionProperty().get())
                .isInstanceOfSatisfying(
                        MoveQuestion.Missing.class,
                        asked -> assertThat(asked.fields()).containsExactly(LeadField.INDUSTRY));
        assertThat(given.stored(id).status()).isEqualTo(ACTIVE);

        given.moves.answer(Map.of(LeadField.INDUSTRY, "Food"));
        assertThat(given.stored(id).status()).isEqualTo(PROPOSAL_SENT);
        assertThat(given.stored(id).get(LeadField.INDUSTRY)).isEqualTo("Food");
    }

    @Test
    void manyCardsMoveAsOneStepAndComeBackAsOne() {
        UUID one = given.lead("One", NEW_OPPORTUNITIES, 1);
        UUID two = given.lead("Two", NEW_OPPORTUNITIES, 2);
        board.show();

        board.drop(List.of(one, two), given.pile(ON_ICE), 0);
        assertThat(given.names(ON_ICE)).containsExactly("One", "Two");

        given.undo.undo();
        assertThat(given.names(ON_ICE)).isEmpty();
        assertThat(given.names(NEW_OPPORTUNITIES)).containsExactlyInAnyOrder("One", "Two");

        given.undo.redo();
        assertThat(given.names(ON_ICE)).containsExactly("One", "Two");
    }

    @Test
    void aCardStaysWhereItWasPutBetweenTwoOthers() {
        given.lead("C", ACTIVE, 1);
        given.lead("B", ACTIVE, 1);
        given.lead("A", ACTIVE, 1);
        UUID id = given.lead("New", NEW_OPPORTUNITIES, 1);
        board.show();

        board.drop(List.of(id), given.pile(ACTIVE), 1);
        board.reload();

        assertThat(given.names(ACTIVE)).containsExactly("A", "New", "B", "C");
    }

    @Test
    void theKeyboardWalksAndCarries() {
        given.lead("B", NEW_OPPORTUNITIES, 1);
        UUID a = given.lead("A", NEW_OPPORTUNITIES, 1);
        board.show();
        BoardWalk walk = new BoardWalk(board);

        walk.vertical(1);
        assertThat(board.selection().current()).isEqualTo(a);
        walk.carryAlong(1);
        assertThat(given.names(NEW_OPPORTUNITIES)).containsExactly("B", "A");
        walk.carrySideways(1);
        assertThat(given.names(ACTIVE)).containsExactly("A");
        assertThat(board.selection().current()).isEqualTo(a);
        assertThat(board.selection().pile()).isSameAs(given.pile(ACTIVE));
        walk.horizontal(-1);
        assertThat(board.selection().pile()).isSameAs(given.pile(NEW_OPPORTUNITIES));
    }

    @Test
    void aColumnSortsByWhatWasChosenAndRemembersIt() {
        given.lead("Small", ACTIVE, 1);
        given.lead("Big", ACTIVE, 9);
        given.lead("Middle", ACTIVE, 5);
        board.show();

        board.sort(given.column(ACTIVE), LeadSort.descending(LeadColumn.VALUE));

        assertThat(given.names(ACTIVE)).containsExactly("Big", "Middle", "Small");
        assertThat(new BoardMemory(given.settings).sort(Slot.of(ACTIVE)))
                .isEqualTo(LeadSort.descending(LeadColumn.VALUE));
    }

    @Test
    void groupedByOwnerADropGivesTheLeadAway() {
        UUID id = given.lead("Jo Lee", ACTIVE, 100);
        board.show();
        board.groupProperty().set(LeadGroup.OWNER);

        board.drop(List.of(id), board.pile(new Slot(LeadGroup.OWNER, given.colleague), null), 0);

        assertThat(given.stored(id).owner()).isEqualTo(given.colleague);
        assertThat(given.stored(id).status()).isEqualTo(ACTIVE);
    }

    @Test
    void rowsByOwnerSplitEveryColumnAndADropSetsBoth() {
        UUID id = given.lead("Jo Lee", NEW_OPPORTUNITIES, 100);
        UUID other = given.lead("Kim", NEW_OPPORTUNITIES, 100);
        given.leads.edit(
                Actor.user(given.me), EditLeads.one(other, LeadField.OWNER, given.colleague));
        board.show();
        board.rowsByOwnerProperty().set(true);

        assertThat(board.rows()).extracting(BoardPicture.Row::name).containsExactly("Mia", "Tom");
        Slot tom = board.rows().get(1).slot();
        assertThat(board.pile(Slot.of(NEW_OPPORTUNITIES), tom).ids()).containsExactly(other);

        board.drop(List.of(id), board.pile(Slot.of(ACTIVE), tom), 0);
        assertThat(given.stored(id).owner()).isEqualTo(given.colleague);
        assertThat(given.stored(id).status()).isEqualTo(ACTIVE);
    }

    @Test
    void aFoldedColumnStaysFolded() {
        board.show();

        board.fold(given.column(ON_ICE), true);

        assertThat(new BoardMemory(given.settings).isFolded(Slot.of(ON_ICE))).isTrue();
        board.fold(given.column(CLOSED_WON), false);
        assertThat(new BoardMemory(given.settings).isFolded(Slot.of(CLOSED_WON))).isFalse();
    }

    @Test
    void aSavedViewBringsBackFilterGroupingAndOrderAndLeavesOnesOwnAlone() {
        given.lead("Small", ACTIVE, 1);
        given.lead("Big", ACTIVE, 900);
        board.show();
        ViewsViewModel views = given.views(Background.immediate());
        views.follow(board.contentProperty(), board::open);
        views.show(Optional.empty(), false);
        board.filter().type("value>100");
        board.groupProperty().set(LeadGroup.OWNER);
        views.saveAs("Big ones");

        PileViewModel shown = board.pile(new Slot(LeadGroup.OWNER, given.me), null);
        views.leave();
        assertThat(board.pile(new Slot(LeadGroup.OWNER, given.me), null)).isSameAs(shown);
        assertThat(board.columns()).extracting(c -> c.slot().group()).contains(LeadGroup.OWNER);
        board.groupProperty().set(LeadGroup.STATUS);
        assertThat(given.names(ACTIVE)).containsExactlyInAnyOrder("Big", "Small");

        views.choose(views.viewsProperty().get().getFirst());
        assertThat(board.columns()).extracting(c -> c.slot().group()).contains(LeadGroup.OWNER);
        assertThat(board.pile(new Slot(LeadGroup.OWNER, given.me), null).ids()).hasSize(1);
        assertThat(views.changedProperty().get()).isFalse();
        board.groupProperty().set(LeadGroup.TIER);
        assertThat(views.changedProperty().get()).isTrue();
        assertThat(new BoardMemory(given.settings).group()).isEqualTo(LeadGroup.STATUS);
        views.hide();
    }

    private void assertTotals(LeadStatus status, int count, String total, String weighted) {
        LeadTotals totals = given.column(status).totalsProperty().get();
        LeadTotals.Sum sum = totals.sum().orElseThrow();
        assertThat(totals.count()).isEqualTo(count);
        assertThat(sum.total()).isEqualByComparingTo(total);
        assertThat(sum.weighted()).isEqualByComparingTo(weighted);
    }
}
