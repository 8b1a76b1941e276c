package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.settings.AppFolders;
import fairlead.settings.Keychain;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.ui.Fx;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Theme;

import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class LeadWindowsViewTest {

    @TempDir private Path folder;
    private WorkspaceDoors doors;
    private LeadWindows windows;
    private UUID lead;

    @BeforeEach
    void open() {
        Clock clock = Clock.systemUTC();
        doors =
                new WorkspaceDoors(
                        new WorkspaceFolder(folder.resolve("workspace")),
                        clock,
                        Optional.empty(),
                        Keychain.none());
        doors.openOwn();
        Services services = doors.services().orElseThrow();
        lead =
                services.leads
                        .create(
                                services.actor(),
                                new NewLead(Map.of(LeadField.NAME, "Jo Lee"), LeadStatus.ACTIVE))
                        .result();
        Fx.run(() -> windows = windows(clock));
    }

    private LeadWindows windows(Clock clock) {
        Settings settings = new Settings(SettingsData.usual());
        Surroundings around =
                new Surroundings(
                        settings,
                        new Texts(Locale.ENGLISH),
                        clock,
                        new AppFolders(folder, folder),
                        doors,
                        failures -> Background.immediate(),
                        () -> {},
                        address -> {});
        Frame main = Frames.make(around, new Theme(settings), Screens.declared());
        return new LeadWindows(around, main);
    }

    @AfterEach
    void close() {
        Fx.run(windows::closeAll);
        doors.close();
    }

    @Test
    void aLeadStandsInAWindowWithItsNameUntilItsKeyClosesIt() {
        Fx.run(() -> windows.open(lead));
        assertThat(titles()).contains("Jo Lee – Fairlead");

        Fx.run(
                () -> {
                    Robot robot = new Robot();
                    robot.keyPress(KeyCode.CONTROL);
                    robot.keyPress(KeyCode.W);
                    robot.keyRelease(KeyCode.W);
                    robot.keyRelease(KeyCode.CONTROL);
                });
        assertThat(titles()).doesNotContain("Jo Lee – Fairlead");
    }

    @Test
    void twoWindowsOfOneLeadStandBesideEachOtherAndCloseTogether() {
        Fx.run(() -> windows.open(lead));
        Fx.run(() -> windows.open(lead));
        assertThat(titles()).filteredOn("Jo Lee – Fairlead"::equals).hasSize(2);

        Fx.run(windows::closeAll);
        assertThat(titles()).doesNotContain("Jo Lee – Fairlead");
    }

    private static List<String> titles() {
        return Fx.call(
                () ->
                        Window.getWindows().stream()
                                .filter(Stage.class::isInstance)
                                .map(window -> ((Stage) window).getTitle())
                                .toList());
    }
}
