package fairlead.app;

import fairlead.sync.SyncState;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.review.ReviewService;
import fairlead.sync.review.ReviewStore;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.ShellController;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;
import fairlead.ui.sync.ChipViewModel;
import fairlead.ui.sync.Choosing;
import fairlead.ui.sync.LeadDisputes;
import fairlead.ui.sync.SyncChip;
import fairlead.ui.sync.SyncCommand;
import fairlead.ui.sync.SyncController;
import fairlead.ui.sync.SyncDesk;
import fairlead.ui.sync.SyncParts;
import fairlead.ui.sync.SyncViewModel;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Wires what a team's workspace has beyond others: the chip in the top bar, and the sync centre.
final class SyncScreens {
    private final Frame frame;
    private final Views views;
    private Optional<ChipViewModel> chip = Optional.empty();
    private Optional<SyncController> pictured = Optional.empty();
    private Runnable following = () -> {};

    SyncScreens(Frame frame, Views views) {
        this.frame = frame;
        this.views = views;
    }

    /// A workspace without a team has none of it.
    void wire(
            Optional<? extends SyncDesk> copy,
            ShellController window,
            LongConsumer unsent,
            Consumer<SyncState> heard) {
        leave();
        if (copy.isEmpty()) {
            window.showTools();
            return;
        }
        ChipViewModel model = new ChipViewModel(copy.get(), frame.background());
        chip = Optional.of(model);
        following = model.follow();
        model.stateProperty().subscribe(state -> unsent.accept(state.counts().pending()));
        model.stateProperty().subscribe(heard);
        window.showTools(new SyncChip(model, frame));
        frame.navigator().register(Place.Sync.class, () -> views.load(SyncController.class));
        frame.commands().bind(SyncCommand.OPEN, () -> frame.navigator().go(new Place.Sync()));
        frame.commands().bind(SyncCommand.NOW, model::syncNow);
        frame.commands()
                .bind(
                        SyncCommand.WORK_OFFLINE,
                        () -> model.workOffline(!model.stateProperty().get().chosen()));
    }

    /// The fields of a lead on which somebody has yet to decide.
    static LeadDisputes disputes(Services services, Frame frame) {
        Choosing choosing =
                new Choosing(
                        new ReviewService(services.database, services.undo),
                        services.actor(),
                        frame.background(),
                        frame.texts(),
                        frame.toasts()::showUndo);
        return new LeadDisputes(
                new ReviewStore(services.database, SyncTables.load()),
                services.users,
                choosing,
                frame.background());
    }

    void leave() {
        following.run();
        following = () -> {};
        chip = Optional.empty();
    }

    /// Opens the sync centre on another desk than the one that stands open, for a picture.
    void show(Services services, SyncDesk desk) {
        Views loading = new Views(frame.texts(), kind -> center(services, desk));
        View<SyncController> page = loading.load(SyncController.class);
        pictured = Optional.of(page.controller());
        frame.navigator().register(Place.Sync.class, () -> page);
    }

    Optional<SyncController> pictured() {
        return pictured;
    }

    SyncController center(Services services, SyncDesk desk) {
        SyncTables tables = SyncTables.load();
        SyncParts parts =
                new SyncParts(
                        new ReviewStore(services.database, tables),
                        new ReviewService(services.database, services.undo),
                        desk,
                        services.users,
                        services.database.changes(),
                        services.actor());
        SyncViewModel model =
                new SyncViewModel(
                        parts, frame.background(), frame.texts(), frame.toasts()::showUndo);
        return new SyncController(model, chip.orElseThrow(), frame);
    }
}
