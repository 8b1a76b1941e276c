package fairlead.app;

import fairlead.settings.AppFolders;
import fairlead.settings.FairleadException;
import fairlead.settings.Languages;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.SettingsFile;
import fairlead.settings.SettingsKeeper;
import fairlead.settings.SystemKeychain;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Navigator;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The window's life: the workspace begins to open while the settings are read and the frame is
/// made; where it stands open by then, the window shows its first place at once.
public class FairleadApp extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(FairleadApp.class);

    private final Clock clock = Clock.systemDefaultZone();
    private AppFolders folders;
    private SettingsFile.Loaded loaded;
    private Optional<FairleadException> unread = Optional.empty();
    private Settings settings;
    private SettingsKeeper keeper;
    private WorkspaceDoors doors;
    private Stage stage;
    private WindowMemory memory;
    private Screens screens;

    @Override
    public void init() {
        WindowOptions options = WindowOptions.of(getParameters().getRaw());
        folders = AppFolders.find(options.home());
        Logging.into(folders.data().resolve("logs"));
        doors =
                new WorkspaceDoors(
                        new WorkspaceFolder(options.workspace().orElse(folders.workspace())),
                        clock,
                        Optional.of(SampleMaker.of(clock)),
                        SystemKeychain.here());
        doors.letAgentsWork();
        doors.begin();
        SettingsFile file = new SettingsFile(folders.settingsFile());
        loaded = load(file);
        settings = new Settings(loaded.data());
        keeper =
                new SettingsKeeper(
                        settings, file, Thread::startVirtualThread, FairleadApp::notSaved);
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        settings.listen(data -> screens.frame().background().onWindow(this::speak).accept(data));
        build();
        memory = new WindowMemory(settings, stage);
        memory.restore();
        screens.start();
        stage.show();
        screens.frame().background().atRest(() -> stage.getIcons().setAll(icons()));
        loaded.setAside()
                .map(file -> screens.frame().texts().get("settings.damaged", file))
                .ifPresent(screens.frame().toasts()::show);
        unread.map(screens.frame().texts()::of).ifPresent(screens.frame().toasts()::show);
    }

    @Override
    public void stop() {
        if (memory != null) {
            memory.remember();
        }
        keeper.save();
        doors.close();
    }

    /// The window opens all the same, with the usual settings, and says so.
    private SettingsFile.Loaded load(SettingsFile file) {
        try {
            return file.load();
        } catch (FairleadException failure) {
            LOG.warn("settings not read", failure);
            unread = Optional.of(failure);
            return new SettingsFile.Loaded(SettingsData.usual(), Optional.empty());
        }
    }

    /// The same sign in every size that a window, a taskbar or a switcher asks for.
    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 64, 128, 256, 512)
                .map(size -> "/icon/fairlead-" + size + ".png")
                .map(FairleadApp.class::getResourceAsStream)
                .map(Image::new)
                .toList();
    }

    private void build() {
        Texts texts =
                new Texts(
                        Languages.choose(
                                settings.get().appearance().language(), Locale.getDefault()));
        screens =
                new Screens(
                        new Surroundings(
                                settings,
                                texts,
                                clock,
                                folders,
                                doors,
                                Background::ofWindow,
                                this::rebuild,
                                getHostServices()::showDocument));
        stage.setTitle(texts.get("shell.title"));
        Scene before = stage.getScene();
        Scene scene =
                new Scene(
                        screens.shell(),
                        before == null ? WindowMemory.WIDTH : before.getWidth(),
                        before == null ? WindowMemory.HEIGHT : before.getHeight());
        screens.dress(scene);
        stage.setScene(scene);
    }

    /// Builds the window anew where another language was chosen.
    private void speak(SettingsData data) {
        Locale wanted = Languages.choose(data.appearance().language(), Locale.getDefault());
        if (!wanted.equals(screens.frame().texts().locale())) {
            rebuild();
        }
    }

    private void rebuild() {
        screens.undress();
        build();
        screens.start();
    }

    private static void notSaved(FairleadException failure) {
        LOG.warn("settings not saved", failure);
    }

    Navigator navigator() {
        return screens.frame().navigator();
    }

    WorkspaceDoors doors() {
        return doors;
    }
}
