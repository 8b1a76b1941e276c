package fairlead.app;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.settings.AppFolders;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.TestDatabases;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.review.ReviewService;
import fairlead.sync.review.ReviewStore;
import fairlead.ui.Fx;
import fairlead.ui.Staged;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;
import fairlead.ui.sync.ChipViewModel;
import fairlead.ui.sync.MadeUpDesk;
import fairlead.ui.sync.SyncController;
import fairlead.ui.sync.SyncParts;
import fairlead.ui.sync.SyncViewModel;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The sync centre in a window without a display, on a real database and a made-up desk; everything
/// happens at once.
final class SyncStage extends Staged {
    final Services services;
    final MadeUpDesk desk = new MadeUpDesk();
    private Frame frame;
    private View<SyncController> page;

    SyncStage(Path folder) {
        Clock clock = Clock.system(ZoneOffset.UTC);
        services =
                Services.open(
                        new WorkspaceFolder(folder.resolve("workspace")),
                        WorkspaceFolder.Note.of(WorkspaceKind.LOCAL),
                        new DatabaseSettings.File(TestDatabases.h2File(folder)),
                        clock);
        Settings settings = new Settings(SettingsData.usual());
        Surroundings around =
                new Surroundings(
                        settings,
                        new Texts(Locale.ENGLISH),
                        clock,
                        new AppFolders(folder, folder),
                        null,
                        failures -> Background.immediate(),
                        () -> {},
                        address -> {});
        Fx.run(() -> dress(around, new Theme(settings)));
    }

    private void dress(Surroundings around, Theme theme) {
        frame = Frames.make(around, theme, Screens.declared());
        page = new Views(around.texts(), kind -> center()).load(SyncController.class);
        Scene scene =
                new Scene(
                        new StackPane(page.root(), frame.toasts().node(), frame.popovers().node()),
                        1000,
                        900);
        theme.apply(scene);
        stage(scene);
    }

    private SyncController center() {
        SyncParts parts =
                new SyncParts(
                        new ReviewStore(services.database, SyncTables.load()),
                        new ReviewService(services.database, services.undo),
                        desk,
                        services.users,
                        services.database.changes(),
                        services.actor());
        return new SyncController(
                new SyncViewModel(
                        parts, frame.background(), frame.texts(), frame.toasts()::showUndo),
                new ChipViewModel(desk, frame.background()),
                frame);
    }

    void open() {
        Fx.run(
                () -> {
                    raise();
                    page.controller().show(new Place.Sync());
                    settle();
                });
    }

    UUID lead(String name, Map<LeadField, Object> values) {
        Map<LeadField, Object> all = new java.util.HashMap<>(values);
        all.put(LeadField.NAME, name);
        return services.leads
                .create(services.actor(), new NewLead(all, LeadStatus.ACTIVE))
                .result();
    }

    /// The buttons that say so, from top to bottom.
    List<Button> buttons(String text) {
        settleNow();
        return all(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .toList();
    }

    /// Goes with the Tab key until the focus stands there, as somebody without a mouse would.
    void tabTo(Node wanted) {
        for (int step = 0; focus() != wanted; step++) {
            if (step > 100) {
                throw new AssertionError("no way by Tab to " + wanted);
            }
            press(KeyCode.TAB);
        }
    }

    long cards() {
        settleNow();
        return all(".sync-conflict").size();
    }

    @Override
    public void close() {
        Fx.run(this::strike);
        services.close();
    }
}
