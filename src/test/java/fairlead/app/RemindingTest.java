package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.settings.SystemNotice;
import fairlead.ui.Fx;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What falls due is said a little before, once; nothing of it leaves the window but a number.
class RemindingTest {
    private static final Duration SOON = Duration.ofMinutes(5);

    @TempDir private Path folder;
    private TodayStage stage;

    @BeforeEach
    void open() {
        stage = new TodayStage(folder);
        stage.open();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void plan(String title, Duration from) {
        LeadAction action =
                LeadAction.planned(
                        stage.lead("Jo Lee"), ActionType.SCHEDULE_CALL, title, Instant.now());
        action.due(Instant.now().plus(from));
        action.assignTo(stage.services.me.id());
        stage.change(work -> work.add(action));
    }

    private void choose(String choice, boolean on) {
        stage.frame.settings().change(data -> data.withView(choice, String.valueOf(on)));
    }

    private void lastSaid(Duration ago) {
        String until = Instant.now().minus(ago).toString();
        stage.frame.settings().change(data -> data.withView("today.reminded", until));
    }

    /// As at a start of the program; returns what it says.
    private List<String> begin(SystemNotice notice) {
        Fx.run(
                () -> {
                    Reminding reminding = new Reminding(stage.frame, notice);
                    reminding.begin(stage.services);
                    reminding.end();
                    stage.settle();
                });
        return stage.texts("toast-text");
    }

    private static SystemNotice none() {
        return SystemNotice.find("Linux", "");
    }

    @Test
    void whatFallsDueSoonIsSaidOnceAlsoAfterANewStart() {
        plan("Call Jo", SOON);
        plan("Much later", Duration.ofHours(3));

        assertThat(begin(none())).singleElement().asString().contains("Call Jo");
        assertThat(begin(none())).hasSize(1);
    }

    @Test
    void whatFellDueWhileTheProgramWasClosedIsOneSentence() {
        lastSaid(Duration.ofHours(8));
        for (int step = 1; step <= 4; step++) {
            plan("Step " + step, Duration.ofHours(-step));
        }

        assertThat(begin(none())).singleElement().asString().contains("4 steps");
    }

    @Test
    void whoeverWantsNoneGetsNone() {
        choose("today.remind", false);
        plan("Call Jo", SOON);

        assertThat(begin(none())).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theSystemIsAskedOnlyByChoiceAndHearsNoName() throws IOException {
        Path command = folder.resolve("notify-send");
        Path heard = folder.resolve("heard");
        Files.writeString(command, "#!/bin/sh\necho \"$@\" >> " + heard + "\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        SystemNotice notice = SystemNotice.find("Linux", folder.toString());
        plan("Call Jo", SOON);
        begin(notice);
        assertThat(heard).doesNotExist();

        choose("today.system", true);
        lastSaid(Duration.ZERO);
        begin(notice);

        assertThat(heard).content().contains("1 step falls due").doesNotContain("Jo");
    }
}
