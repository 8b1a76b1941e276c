package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.action.ActionType;
import fairlead.action.Draft;
import fairlead.action.LeadAction;
import fairlead.action.Reason;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentLogService;
import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.ModelUse;
import fairlead.autonomy.RunOutcome;
import fairlead.autonomy.RunRuling;
import fairlead.autonomy.RunStatus;
import fairlead.autonomy.RunSubject;
import fairlead.autonomy.matrix.MatrixKind;
import fairlead.autonomy.matrix.MatrixStore;
import fairlead.ui.Fx;
import fairlead.ui.agents.AgentsController;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What agents may do and the log of what they did, wired as the program wires it.
class AgentsViewTest {
    @TempDir private Path folder;
    private TodayStage stage;
    private UUID lead;
    private Parent root;

    @BeforeEach
    void open() {
        stage = new TodayStage(folder);
        lead = stage.lead("Jo Lee");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void show(boolean runs) {
        Fx.run(
                () -> {
                    UndoStack undo =
                            new UndoStack(
                                    stage.services.undo,
                                    stage.services.actor(),
                                    stage.frame.background(),
                                    stage.frame.texts(),
                                    (work, said) -> {},
                                    said -> {});
                    View<AgentsController> page =
                            AgentsScreens.page(stage.services, stage.frame, undo);
                    root = page.root();
                    Scene scene = new Scene(root, 1280, 800);
                    page.controller().show(new Place.Agents(runs));
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
    }

    private AutonomyLevel ceiling() {
        MatrixStore store = new MatrixStore(stage.services.database);
        return store.rows(stage.services.me.id(), List.of(), 30).stream()
                .filter(row -> row.kind() == MatrixKind.MAIL)
                .findFirst()
                .orElseThrow()
                .ceiling();
    }

    @Test
    void whoeverLeadsSetsHowFarAnybodysAgentsGo() {
        show(false);

        Fx.run(() -> mailCeiling().setValue(AutonomyLevel.SUGGEST));

        assertThat(ceiling()).isEqualTo(AutonomyLevel.SUGGEST);
        show(false);
        assertThat(Fx.call(() -> mailCeiling().getValue())).isEqualTo(AutonomyLevel.SUGGEST);
        assertThat(disabledLevels()).contains("Draft", "Go ahead");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AutonomyLevel> mailCeiling() {
        return (ComboBox<AutonomyLevel>)
                root.lookupAll(".matrix-limits .combo-box").stream()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
    }

    private List<String> disabledLevels() {
        return Fx.call(
                () ->
                        root.lookupAll(".matrix-line .segment").stream()
                                .filter(node -> node.isDisabled())
                                .map(node -> ((ToggleButton) node).getText())
                                .toList());
    }

    @Test
    void beforeMailGoesByItselfTheLastTenDraftsAreReadInTheirOwnWords() {
        for (int mail = 0; mail < 12; mail++) {
            draft("Offer " + mail, Instant.now().plusMillis(mail));
        }
        show(false);

        Fx.run(
                () ->
                        root.lookupAll(".matrix-record .button").stream()
                                .skip(MatrixKind.MAIL.ordinal())
                                .findFirst()
                                .ifPresent(ask -> ((Button) ask).fire()));

        assertThat(labels())
                .contains("The last 10 drafts, as they would have gone", "Offer 11", "Offer 2")
                .doesNotContain("Offer 1");
    }

    private void draft(String subject, Instant at) {
        Reason reason = new Reason("They wrote", new BigDecimal("0.80"));
        LeadAction action = LeadAction.suggested(lead, ActionType.SEND_EMAIL, subject, reason, at);
        action.draft(new Draft(subject, "Dear Jo", List.of()));
        action.assignTo(stage.services.me.id());
        stage.change(work -> work.add(action));
    }

    @Test
    void aRunTellsWhatItTookWhatWasDecidedAndWhatWasMadeOfIt() {
        AgentLogService logs =
                new AgentLogService(
                        stage.services.database, new AgentLogStore(stage.services.database));
        RunSubject subject = new RunSubject(stage.services.me.id(), lead, "request");
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.putArray("records").addObject().put("kind", "lead").put("id", lead.toString());
        UUID run = logs.open(AgentType.EMAIL_DRAFTER, "1", subject, input);
        RunRuling ruling =
                new RunRuling(AutonomyLevel.SUGGEST, "suggest", List.of("level"), List.of(), null);
        logs.close(
                run,
                RunOutcome.builtIn(
                        RunStatus.FELL_BACK,
                        JsonNodeFactory.instance.objectNode(),
                        new ModelUse("openai/m", 120, 30, new BigDecimal("0.02"), 456),
                        ruling));
        UUID me = stage.services.me.id();
        stage.change(work -> work.get(AgentLog.class, run).judge(true, me, 7, null, work.now()));

        show(true);

        assertThat(labels())
                .contains(
                        "openai/m",
                        "120 tokens in, 30 out",
                        "456 ms",
                        "fell back to built-in rules",
                        "suggested · allowed: Suggest · level",
                        "approved",
                        "7 letters changed",
                        "none",
                        "What it rests on")
                .anyMatch(text -> text.contains("0.02"));
    }

    private List<String> labels() {
        return Fx.call(
                () -> {
                    root.applyCss();
                    root.layout();
                    return root.lookupAll(".label").stream()
                            .map(node -> ((Labeled) node).getText())
                            .toList();
                });
    }
}
