package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.action.ActionStatus;
import fairlead.action.Precondition;
import fairlead.action.SuggestedChange;
import fairlead.action.Suggestion;
import fairlead.lead.EditLeads;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A morning's queue by the keyboard alone.
class TodayViewTest {
    @TempDir private Path folder;
    private TodayStage stage;
    private UUID lead;

    @BeforeEach
    void open() {
        stage = new TodayStage(folder);
        lead = stage.lead("Jo Lee");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void thirtyProposalsAreDecidedWithoutTouchingTheMouse() {
        List<UUID> proposals = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            proposals.add(stage.propose(lead, "Call number " + i, null));
        }
        stage.open();
        for (int i = 0; i < 30; i++) {
            assertThat(stage.title()).isEqualTo("Call number " + i);
            if (i % 3 == 0) {
                stage.press(KeyCode.R);
                stage.press(KeyCode.DIGIT2);
            } else if (i % 3 == 1) {
                stage.press(KeyCode.S);
                stage.press(KeyCode.DIGIT3);
            } else {
                stage.press(KeyCode.A);
            }
        }

        assertThat(stage.lines()).isZero();
        assertThat(proposals.stream().map(id -> stage.stored(id).status()).distinct())
                .containsExactly(
                        ActionStatus.DISMISSED, ActionStatus.SUGGESTED, ActionStatus.APPROVED);
        assertThat(stage.stored(proposals.get(1)).snoozedUntil()).isNotNull();
        assertThat(stage.stored(proposals.get(0)).outcome()).isEqualTo("already_done");
    }

    @Test
    void undoBringsTheDecidedLineBackAndChoosesIt() {
        UUID first = stage.propose(lead, "First", null);
        stage.propose(lead, "Second", null);
        stage.open();

        stage.press(KeyCode.A);
        assertThat(stage.title()).isEqualTo("Second");
        stage.press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(stage.title()).isEqualTo("First");
        assertThat(stage.stored(first).status()).isEqualTo(ActionStatus.SUGGESTED);
    }

    @Test
    void whatAPersonWritesIsWhatIsPlanned() {
        UUID proposal = stage.propose(lead, "Call Jo", null);
        stage.open();

        stage.press(KeyCode.E);
        stage.write("Call Jo about the offer");
        stage.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(stage.stored(proposal).title()).isEqualTo("Call Jo about the offer");
        assertThat(stage.stored(proposal).status()).isEqualTo(ActionStatus.APPROVED);
    }

    @Test
    void aProposalOnAChangedRecordComesBackWithBothValuesAndCanBeMadeAnew() {
        company("Acme");
        stage.propose(lead, "Put on ice", onIce());
        stage.open();
        company("Acme & Sons");

        stage.press(KeyCode.A);
        assertThat(stage.title()).isEqualTo("Put on ice");
        assertThat(stage.texts("card-text")).contains("was Acme, is now Acme & Sons");
        assertThat(status()).isEqualTo(LeadStatus.ACTIVE);

        stage.press(KeyCode.A);
        stage.press(KeyCode.A);
        assertThat(status()).isEqualTo(LeadStatus.ON_ICE);
    }

    @Test
    void downAndUpAndTheirLettersWalkTheLines() {
        stage.propose(lead, "First", null);
        stage.propose(lead, "Second", null);
        stage.open();

        stage.press(KeyCode.J);
        assertThat(stage.title()).isEqualTo("Second");
        stage.press(KeyCode.K);
        assertThat(stage.title()).isEqualTo("First");
        stage.press(KeyCode.DOWN);
        assertThat(stage.title()).isEqualTo("Second");
        stage.press(KeyCode.UP);
        assertThat(stage.title()).isEqualTo("First");
    }

    @Test
    void whatComesInMeanwhileWaitsToBeAskedFor() {
        stage.propose(lead, "First", null);
        stage.open();
        int before = stage.lines();

        stage.services.database.write(
                fairlead.storage.WorkOrder.by(fairlead.storage.Actor.system(), "test"),
                work -> {
                    fairlead.action.LeadAction more =
                            fairlead.action.LeadAction.planned(
                                    lead, fairlead.action.ActionType.CUSTOM, "New", work.now());
                    work.add(more);
                    return null;
                });
        assertThat(stage.lines()).isEqualTo(before);
        assertThat(stage.texts("today-fresh")).containsExactly("1 new – refresh");

        stage.press(KeyCode.F5);
        assertThat(stage.lines()).isGreaterThan(before);
    }

    private void company(String name) {
        stage.services.leads.edit(
                stage.services.actor(),
                new EditLeads(List.of(lead), Map.of(LeadField.COMPANY, name)));
    }

    private LeadStatus status() {
        return stage.services.database.read(session -> session.get(Lead.class, lead)).status();
    }

    private Suggestion onIce() {
        return new Suggestion(
                Suggestion.Kind.STATUS_CHANGE,
                "status_advisor",
                "builtin",
                "silence",
                List.of(
                        new SuggestedChange(
                                "leads",
                                lead,
                                "status",
                                TextNode.valueOf("active"),
                                TextNode.valueOf("on_ice"))),
                null,
                List.of(new Suggestion.EvidenceLine("lead", lead, "nothing for weeks", 0)),
                List.of(
                        new Precondition(
                                "leads", lead, 1, Map.of("company", TextNode.valueOf("Acme")))),
                BigDecimal.ZERO,
                null,
                Suggestion.Expiry.WEEKS,
                Map.of());
    }
}
