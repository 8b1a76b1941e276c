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
import fairlead.ui.Fx;
import fairlead.ui.Staged;
import fairlead.ui.lead.LeadController;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;
import fairlead.ui.shell.WorkingList;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A lead's page in a window without a display, wired as the program wires it, on a real database;
/// everything happens at once. After every gesture the window is laid out.
final class LeadStage extends Staged {
    final Services services;
    final Settings settings = new Settings(SettingsData.usual());
    final List<String> opened = new ArrayList<>();
    final List<Place> torn = new ArrayList<>();
    Frame frame;

    LeadStage(Path folder) {
        Clock clock = Clock.system(ZoneOffset.UTC);
        services =
                Services.open(
                        new WorkspaceFolder(folder.resolve("workspace")),
                        WorkspaceFolder.Note.of(WorkspaceKind.LOCAL),
                        new DatabaseSettings.File(TestDatabases.h2File(folder)),
                        clock);
        Texts texts = new Texts(Locale.ENGLISH);
        Surroundings around =
                new Surroundings(
                        settings,
                        texts,
                        clock,
                        new AppFolders(folder, folder),
                        null,
                        failures -> Background.immediate(),
                        () -> {},
                        opened::add);
        Fx.run(() -> dress(around));
    }

    private void dress(Surroundings around) {
        Theme theme = new Theme(settings);
        frame = Frames.make(around, theme, Screens.declared());
        UndoStack undo =
                new UndoStack(
                        services.undo,
                        services.actor(),
                        frame.background(),
                        around.texts(),
                        frame.toasts()::showUndo,
                        frame.toasts()::show);
        View<LeadController> page = LeadScreens.page(services, frame, undo, opened::add);
        frame.navigator().register(Place.LeadPage.class, () -> page);
        frame.navigator().windows(torn::add);
        Scene scene =
                new Scene(
                        new StackPane(page.root(), frame.toasts().node(), frame.popovers().node()),
                        980,
                        900);
        theme.apply(scene);
        frame.commands().listenTo(scene);
        stage(scene);
    }

    UUID lead(String name, Map<LeadField, Object> more) {
        Map<LeadField, Object> values = new HashMap<>(more);
        values.put(LeadField.NAME, name);
        return services.leads
                .create(services.actor(), new NewLead(values, LeadStatus.ACTIVE))
                .result();
    }

    void open(UUID lead, List<UUID> list) {
        Fx.run(
                () -> {
                    raise();
                    frame.navigator().openLead(lead, new WorkingList(list));
                    settle();
                });
    }

    /// The visible nodes of a style class, from top to bottom. Whatever takes the focus and has no
    /// name to be called by, page and panels alike.
    List<String> nameless() {
        return Fx.call(
                () -> {
                    List<String> found = new ArrayList<>();
                    collect(scene().getRoot(), found);
                    return found;
                });
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible() || node.getStyleClass().contains("date-picker-popup")) {
            return;
        }
        boolean scrolls = node instanceof ScrollPane || node instanceof ScrollBar;
        if (node instanceof Control && node.isFocusTraversable() && !scrolls && isNameless(node)) {
            found.add(node.getClass().getSimpleName() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isNameless(Node node) {
        boolean said = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean written =
                node instanceof Labeled label
                        && label.getText() != null
                        && !label.getText().isBlank();
        return !said && !written || node.getAccessibleRole() == null;
    }

    UUID shown() {
        return Fx.call(() -> ((Place.LeadPage) frame.navigator().placeProperty().get()).id());
    }

    @Override
    public void close() {
        Fx.run(
                () -> {
                    frame.navigator().leave();
                    strike();
                });
        services.close();
    }
}
