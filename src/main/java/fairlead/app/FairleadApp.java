package fairlead.app;

import fairlead.settings.AppFolders;
import fairlead.settings.Languages;
import fairlead.settings.Settings;
import fairlead.settings.SettingsFile;
import fairlead.settings.Texts;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Place;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.time.Clock;
import java.util.Locale;

/// The window's life: settings first, then the frame, then the data.
public class FairleadApp extends Application {
    private SettingsFile settingsFile;
    private SettingsFile.Loaded loaded;
    private Settings settings;
    private Screens screens;
    private WindowMemory memory;

    @Override
    public void init() {
        WindowOptions options = WindowOptions.of(getParameters().getRaw());
        AppFolders folders = AppFolders.find(options.home());
        settingsFile = new SettingsFile(folders.settingsFile());
        loaded = settingsFile.load();
        settings = new Settings(loaded.data());
    }

    @Override
    public void start(Stage stage) {
        Texts texts =
                new Texts(
                        Languages.choose(
                                settings.get().appearance().language(), Locale.getDefault()));
        screens = new Screens(settings, texts, Clock.systemDefaultZone());
        Scene scene = new Scene(screens.shell(), WindowMemory.WIDTH, WindowMemory.HEIGHT);
        screens.dress(scene);
        memory = new WindowMemory(settings, stage);
        memory.restore();
        stage.setTitle(screens.frame().texts().get("shell.title"));
        stage.setScene(scene);
        stage.show();
        screens.frame().navigator().go(new Place.FirstRun());
        loaded.setAside()
                .map(file -> texts.get("settings.damaged", file))
                .ifPresent(screens.frame().toasts()::show);
    }

    @Override
    public void stop() {
        memory.remember();
        settingsFile.save(settings.get());
    }

    Navigator navigator() {
        return screens.frame().navigator();
    }
}
