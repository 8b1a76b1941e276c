package fairlead.ui.today;

import fairlead.action.ActionEffects;
import fairlead.action.ActionService;
import fairlead.action.ActionType;
import fairlead.action.Authority;
import fairlead.action.DecisionService;
import fairlead.action.LeadAction;
import fairlead.action.Reason;
import fairlead.action.hours.HoursStore;
import fairlead.action.queue.CardStore;
import fairlead.action.queue.PastStore;
import fairlead.action.queue.QueueStore;
import fairlead.action.queue.SnoozeService;
import fairlead.action.queue.StaleLeads;
import fairlead.autonomy.HandledStore;
import fairlead.autonomy.LogFeedback;
import fairlead.autonomy.send.LeavingStore;
import fairlead.contact.ContactStore;
import fairlead.contact.TalkKeeper;
import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStore;
import fairlead.lead.StatusStore;
import fairlead.lead.Viewer;
import fairlead.lead.journal.JournalService;
import fairlead.meeting.MeetingStore;
import fairlead.outgoing.Hold;
import fairlead.outgoing.Letter;
import fairlead.outgoing.Outgoing;
import fairlead.outgoing.OutgoingService;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;
import fairlead.storage.Tracked;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;
import fairlead.team.UserStore;
import fairlead.ui.Fx;
import fairlead.ui.HeldWorkers;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Dialogs;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Overlays;
import fairlead.ui.shell.Peek;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Popovers;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.Toasts;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// The day's queue in a window without a display, over a real workspace; its workers wait until
/// they are let go.
final class TodayStage implements AutoCloseable {
    /// A Wednesday at eleven.
    static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");

    final Database database;
    final User user = new User("me@team.test", "Me", TeamRole.REP, NOW);
    final Actor me = Actor.user(user.id());
    final HeldWorkers workers = new HeldWorkers();
    final List<String> said = new ArrayList<>();
    private final UntilOnline untilOnline;
    TodayViewModel model;
    PastViewModel past;
    private Frame frame;
    private Stage window;
    private Robot robot;
    private View<TodayController> view;

    TodayStage(Path folder) {
        this(folder, UntilOnline.NEVER);
    }

    TodayStage(Path folder, UntilOnline untilOnline) {
        this(TestEngine.H2, folder, untilOnline);
    }

    TodayStage(TestEngine engine, Path folder, UntilOnline untilOnline) {
        this.untilOnline = untilOnline;
        database = engine.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        add(user);
        Fx.run(this::build);
    }

    void add(Tracked... rows) {
        database.write(
                WorkOrder.by(me, "test"),
                work -> {
                    List.of(rows).forEach(work::add);
                    return null;
                });
    }

    UUID propose(String title) {
        Lead lead = new Lead("Lead of " + title, null, LeadSource.WEBSITE, NOW);
        Reason reason = new Reason("Because", new BigDecimal("0.80"));
        LeadAction action =
                LeadAction.suggested(
                        lead.id(), ActionType.FOLLOW_UP, title, reason, NOW.minusSeconds(3600));
        action.assignTo(user.id());
        add(lead, action);
        return action.id();
    }

    UUID hold(UUID action, Instant until) {
        return database.write(
                        WorkOrder.by(me, "test"),
                        work ->
                                OutgoingService.hold(
                                                work,
                                                work.get(LeadAction.class, action),
                                                new Letter(List.of("a@x.test"), "Offer", "Here"),
                                                new Hold(until, user.id(), true))
                                        .id())
                .result();
    }

    Outgoing outgoing(UUID id) {
        return database.read(session -> session.get(Outgoing.class, id));
    }

    /// What all labels of this class say that are on the screen.
    List<String> texts(String selector) {
        return Fx.call(
                () ->
                        view.root().lookupAll(selector).stream()
                                .filter(node -> node.isVisible() && node instanceof Label)
                                .map(node -> ((Label) node).getText())
                                .filter(text -> !text.isEmpty())
                                .toList());
    }

    LeadAction action(UUID id) {
        return database.read(session -> session.get(LeadAction.class, id));
    }

    private void build() {
        Texts texts = new Texts(Locale.ENGLISH);
        Settings settings = new Settings(SettingsData.usual());
        Theme theme = new Theme(settings);
        Navigator navigator = new Navigator();
        Toasts toasts = new Toasts(texts);
        Popovers popovers = new Popovers();
        Commands commands =
                new Commands(
                        List.of(TodayCommand.values()), settings, navigator.placeProperty()::get);
        Formats formats = new Formats(Locale.ENGLISH, database.clock());
        frame =
                new Frame(
                        texts,
                        formats,
                        settings,
                        workers.background(),
                        navigator,
                        commands,
                        new Overlays(
                                toasts,
                                popovers,
                                new Peek(texts, theme),
                                new Dialogs(texts, popovers)));
        TodayReader reader = reader(formats);
        model = model(reader, texts);
        past = new PastViewModel(reader, writer(formats), frame.background(), texts, said::add);
        TodayWords words = new TodayWords(texts, formats);
        view =
                new Views(texts, kind -> new TodayController(model, past, words, frame))
                        .load(TodayController.class);
        navigator.register(Place.Today.class, () -> view);
        Scene scene =
                new Scene(new StackPane(view.root(), toasts.node(), popovers.node()), 1280, 800);
        theme.apply(scene);
        commands.listenTo(scene);
        window = new Stage();
        window.setScene(scene);
        robot = new Robot();
    }

    private TodayViewModel model(TodayReader reader, Texts texts) {
        return new TodayViewModel(
                new TodayViewModel.Source(
                        writer(frame.formats()),
                        database.changes(),
                        (work, what) -> said.add(what),
                        (batch, what) -> said.add(what),
                        untilOnline),
                reader,
                frame.background(),
                texts,
                said::add);
    }

    private TodayReader reader(Formats formats) {
        return new TodayReader(
                new TodayReader.Stores(
                        new QueueStore(database),
                        new StaleLeads(new LeadStore(database)),
                        new CardStore(database),
                        new HoursStore(database),
                        new StatusStore(database),
                        new UserStore(database),
                        new PastStore(database),
                        new HandledStore(database),
                        new LeavingStore(database),
                        new MeetingStore(database)),
                new Viewer(user.id(), ZoneOffset.UTC),
                formats);
    }

    private TodayWriter writer(Formats formats) {
        Authority everybody = (work, action) -> {};
        return new TodayWriter(
                me,
                new DecisionService(database, ActionEffects.NONE, new LogFeedback(), everybody),
                new ActionService(
                        database,
                        new JournalService(database, new TalkKeeper(new ContactStore(database)))),
                new SnoozeService(database, formats.zone()),
                new UndoService(database),
                new OutgoingService(database));
    }

    void open() {
        Fx.run(
                () -> {
                    window.show();
                    frame.navigator().go(new Place.Today());
                    workers.letAllGo();
                    settle();
                });
    }

    /// Types a key on the window and returns what the card says once the next pulse has passed,
    /// while no worker does anything.
    String type(KeyCode key) {
        Fx.run(() -> robot.keyType(key));
        return afterAPulse();
    }

    String afterAPulse() {
        CompletableFuture<String> seen = new CompletableFuture<>();
        Fx.run(
                () -> {
                    Scene scene = window.getScene();
                    Runnable[] listener = new Runnable[1];
                    listener[0] =
                            () -> {
                                scene.removePostLayoutPulseListener(listener[0]);
                                seen.complete(title());
                            };
                    scene.addPostLayoutPulseListener(listener[0]);
                    Platform.requestNextPulse();
                });
        return seen.join();
    }

    void letGo() {
        Fx.run(
                () -> {
                    workers.letAllGo();
                    settle();
                });
    }

    /// The heading of the card that is on the screen; null where there is none.
    private String title() {
        return view.root().lookup(".card-title") instanceof Label label
                        && view.root().lookup("#list").isVisible()
                ? label.getText()
                : null;
    }

    ListView<?> list() {
        return (ListView<?>) view.root().lookup("#list");
    }

    Scene scene() {
        return window.getScene();
    }

    private void settle() {
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
    }

    @Override
    public void close() {
        Fx.run(window::close);
        database.close();
    }
}
