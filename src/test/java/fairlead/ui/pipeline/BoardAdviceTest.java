package fairlead.ui.pipeline;

import static fairlead.lead.LeadStatus.ACTIVE;
import static fairlead.lead.LeadStatus.NEW_OPPORTUNITIES;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.duplicate.LeadIdentity;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadGroup;
import fairlead.lead.MoveLeads;
import fairlead.storage.Actor;
import fairlead.ui.pipeline.board.BoardViewModel;
import fairlead.ui.pipeline.move.Refusal;
import fairlead.ui.pipeline.pile.Slot;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class BoardAdviceTest {

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
    void howWarmALeadIsIsNotSetByADrop() {
        UUID id = given.lead("Jo Lee", ACTIVE, 100);
        board.show();
        board.groupProperty().set(LeadGroup.TIER);
        List<Refusal> said = new ArrayList<>();
        board.refusalProperty().subscribe((was, is) -> said.add(is));

        board.drop(List.of(id), board.pile(new Slot(LeadGroup.TIER, "hot"), null), 0);

        assertThat(said.getLast().words()).startsWith("How warm a lead is");
        assertThat(said.getLast().lead()).isEqualTo(id);
        assertThat(board.pile(new Slot(LeadGroup.TIER, null), null).ids()).containsExactly(id);
        assertThat(given.said).isEmpty();
    }

    @Test
    void somebodyElsesMoveIsToldOnceWithTheirName() {
        UUID id = given.lead("Jo Lee", NEW_OPPORTUNITIES, 100);
        board.show();

        given.leads.move(Actor.user(given.colleague), MoveLeads.to(ACTIVE, List.of(id)));

        assertThat(given.names(ACTIVE)).containsExactly("Jo Lee");
        assertThat(board.movers().take(id)).hasValue("Tom");
        assertThat(board.movers().take(id)).isEmpty();
    }

    @Test
    void onesOwnMoveIsNotTold() {
        UUID id = given.lead("Jo Lee", NEW_OPPORTUNITIES, 100);
        board.show();

        given.leads.move(Actor.user(given.me), MoveLeads.to(ACTIVE, List.of(id)));

        assertThat(board.movers().take(id)).isEmpty();
    }

    @Test
    void whatIsTypedIsComparedWithTheLeadsThatThereAre() {
        UUID id = given.lead("Jo Lee", NEW_OPPORTUNITIES, 100);
        given.leads.edit(Actor.user(given.me), EditLeads.one(id, LeadField.EMAIL, "jo@acme.test"));
        board.show();
        List<UUID> found = new ArrayList<>();

        board.advice()
                .like(
                        new LeadIdentity(new UUID(0, 0), "Joe", "Acme", "jo@acme.test", null, null),
                        like -> like.forEach(each -> found.add(each.lead().id())));

        assertThat(found).containsExactly(id);
    }

    @Test
    void anEmptyBoardAndOneThatAFilterEmptiesAreTwoThings() {
        board.show();
        assertThat(board.isBare()).isTrue();

        given.lead("Jo Lee", ACTIVE, 100);
        assertThat(board.isBare()).isFalse();
        assertThat(board.isHidden()).isFalse();

        board.filter().type("value>100k");
        assertThat(board.isBare()).isFalse();
        assertThat(board.isHidden()).isTrue();
    }
}
