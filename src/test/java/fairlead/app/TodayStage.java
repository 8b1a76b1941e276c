package fairlead.app;

import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.action.Reason;
import fairlead.action.Suggestion;
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
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.ui.Fx;
import fairlead.ui.Staged;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.ShellCommand;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;
import fairlead.ui.today.TodayController;
import fairlead.ui.today.UntilOnline;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// The day's queue in a window without a display, wired as the program wires it, on a real
/// database; everything happens at once. After every key the window is laid out.
final class TodayStage extends Staged {
    final Services services;
    Frame frame;
    private final Clock clock = Clock.system(ZoneOffset.UTC);

    TodayStage(Path folder) {
        services =
                Services.open(
                        new WorkspaceFolder(folder.resolve("workspace")),
                        WorkspaceFolder.Note.of(WorkspaceKind.LOCAL),
                        new DatabaseSettings.File(TestDatabases.h2File(folder)),
                        clock);
        Surroundings around =
                new Surroundings(
                        new Settings(SettingsData.usual()),
                        new Texts(Locale.ENGLISH),
                        clock,
                        new AppFolders(folder, folder),
                        null,
                        failures -> Background.immediate(),
                        () -> {},
                        address -> {});
        Fx.run(() -> dress(around));
    }

    private void dress(Surroundings around) {
        Theme theme = new Theme(around.settings());
        frame = Frames.make(around, theme, Screens.declared());
        UndoStack undo =
                new UndoStack(
                        services.undo,
                        services.actor(),
                        frame.background(),
                        around.texts(),
                        frame.toasts()::showUndo,
                        frame.toasts()::show);
        frame.commands().bind(ShellCommand.UNDO, undo.canUndoProperty()::get, undo::undo);
        View<TodayController> page = TodayScreens.page(services, frame, undo, UntilOnline.NEVER);
        frame.navigator().register(Place.Today.class, () -> page);
        Scene scene =
                new Scene(
                        new StackPane(page.root(), frame.toasts().node(), frame.popovers().node()),
                        1000,
                        800);
        theme.apply(scene);
        frame.commands().listenTo(scene);
        stage(scene);
    }

    UUID lead(String name) {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(LeadField.NAME, name);
        values.put(LeadField.OWNER, services.me.id());
        return services.leads
                .create(services.actor(), new NewLead(values, LeadStatus.ACTIVE))
                .result();
    }

    UUID propose(UUID lead, String title, Suggestion proposal) {
        Reason reason = new Reason("They asked for it", new BigDecimal("0.80"));
        LeadAction action =
                LeadAction.suggested(lead, ActionType.FOLLOW_UP, title, reason, Instant.now(clock));
        action.propose(proposal, null);
        change(work -> work.add(action));
        return action.id();
    }

    void change(Consumer<Work> change) {
        services.database.write(
                WorkOrder.by(services.actor(), "test"),
                work -> {
                    change.accept(work);
                    return null;
                });
    }

    LeadAction stored(UUID action) {
        return services.database.read(session -> session.get(LeadAction.class, action));
    }

    void open() {
        Fx.run(
                () -> {
                    raise();
                    frame.navigator().go(new Place.Today());
                    settle();
                });
    }

    /// Puts words where the focus is, as if they were pasted.
    void write(String words) {
        Fx.run(() -> ((TextInputControl) scene().getFocusOwner()).setText(words));
    }

    int lines() {
        return Fx.call(() -> ((ListView<?>) scene().getRoot().lookup("#list")).getItems().size());
    }

    /// What the chosen line's card is called; empty where there is none.
    String title() {
        return texts("card-title").stream().findFirst().orElse("");
    }

    /// The words of every visible label or button of a style class.
    List<String> texts(String style) {
        List<Node> seen = all("." + style);
        return Fx.call(
                () ->
                        seen.stream()
                                .filter(Labeled.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
                                .toList());
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
