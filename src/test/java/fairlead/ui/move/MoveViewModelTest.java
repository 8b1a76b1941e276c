package fairlead.ui.move;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.MoveLeads;
import fairlead.lead.ReasonStore;
import fairlead.lead.StatusStore;
import fairlead.lead.Viewer;
import fairlead.lead.company.StatusService;
import fairlead.settings.Texts;
import fairlead.storage.UndoService;
import fairlead.ui.HeldWorkers;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.UndoStack;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class MoveViewModelTest extends LeadCase {

    private final HeldWorkers workers = new HeldWorkers();
    private final List<String> outcomes = new ArrayList<>();
    private MoveViewModel model;

    @BeforeEach
    void open() {
        Background background = workers.background();
        StatusStore statuses = new StatusStore(database);
        new StatusService(database, statuses)
                .edit(
                        ME,
                        LeadStatus.PROPOSAL_SENT,
                        edit -> edit.requiring(List.of(LeadField.PHONE)));
        model =
                new MoveViewModel(
                        leads,
                        statuses,
                        new ReasonStore(database),
                        ME,
                        background,
                        new UndoStack(
                                new UndoService(database),
                                ME,
                                background,
                                new Texts(Locale.ENGLISH),
                                (said, undo) -> {},
                                said -> {}));
    }

    @Test
    void whatAStatusRequiresIsAskedForAndThenTheLeadMoves() {
        move(LeadStatus.PROPOSAL_SENT);
        workers.letAllGo();

        assertThat(model.questionProperty().get()).isInstanceOf(MoveQuestion.Missing.class);
        model.answer(Map.of(LeadField.PHONE, "+49 30 5550100"));
        workers.letAllGo();

        assertThat(outcomes).containsExactly("done");
        assertThat(lead().status()).isEqualTo(LeadStatus.PROPOSAL_SENT);
    }

    @Test
    void aQuestionThatWasStillBeingReadIsNotAskedOnceTheMoveWasDropped() {
        move(LeadStatus.PROPOSAL_SENT);
        workers.letGo();
        model.cancel();
        workers.letAllGo();

        assertThat(model.questionProperty().get()).isNull();
        assertThat(outcomes).containsExactly("stayed");
    }

    private void move(LeadStatus to) {
        List<LeadRow> rows =
                new LeadStore(database).rows(List.of(lead), new Viewer(ME.id(), ZoneOffset.UTC));
        model.move(
                MoveLeads.to(to, List.of(lead)),
                rows,
                "moved",
                new MoveViewModel.Outcome() {
                    @Override
                    public void done() {
                        outcomes.add("done");
                    }

                    @Override
                    public void stayed() {
                        outcomes.add("stayed");
                    }
                });
    }
}
