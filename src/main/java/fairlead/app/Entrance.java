package fairlead.app;

import fairlead.settings.FairleadException;
import fairlead.settings.WorkspaceKind;
import fairlead.ui.firstrun.ClosedController;
import fairlead.ui.firstrun.FirstRunController;
import fairlead.ui.firstrun.FirstRunViewModel;
import fairlead.ui.firstrun.OpeningController;
import fairlead.ui.firstrun.Tour;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.ShellViewModel;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.Optional;
import java.util.function.Consumer;

/// The way in: straight to where one was last, past a card that says what goes on where opening
/// takes its time, and through the three doors where there is no workspace yet.
final class Entrance {
    private static final Duration PATIENCE = Duration.seconds(1.5);

    private final Surroundings around;
    private final Frame frame;
    private final ShellViewModel shell;
    private final Tour tour;
    private final Consumer<Services> wire;

    /// `wire` gets what a workspace needs once it stands open.
    Entrance(
            Surroundings around,
            Frame frame,
            ShellViewModel shell,
            Tour tour,
            Consumer<Services> wire) {
        this.around = around;
        this.frame = frame;
        this.shell = shell;
        this.tour = tour;
        this.wire = wire;
    }

    void bind(Places places) {
        Navigator navigator = frame.navigator();
        places.show(
                Place.FirstRun.class,
                FirstRunController.class,
                () -> new FirstRunController(doors(), around.texts(), frame.dialogs()));
        places.show(
                Place.Opening.class,
                OpeningController.class,
                () -> new OpeningController(around.doors()::upgrades, around.texts()));
        places.show(
                Place.Closed.class,
                ClosedController.class,
                () ->
                        new ClosedController(
                                around.doors(),
                                this::start,
                                () -> navigator.go(new Place.Settings("backups")),
                                frame.background(),
                                around.texts()));
    }

    /// Goes in where a workspace stands open, and to the three doors where there is none.
    void start() {
        WorkspaceDoors doors = around.doors();
        if (doors.services().isPresent()) {
            enterDay();
        } else if (doors.standsOpen()) {
            reopen();
        } else {
            frame.navigator().replace(new Place.FirstRun());
        }
    }

    private void reopen() {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> frame.navigator().replace(new Place.Opening()));
        patience.play();
        frame.background()
                .run(around.doors()::reopen)
                .onSuccess(
                        nothing -> {
                            patience.stop();
                            enterDay();
                        })
                .on(
                        FairleadException.class,
                        failure -> {
                            patience.stop();
                            close(failure);
                        })
                .then(patience::stop)
                .start();
    }

    private void enterDay() {
        enter(lastPlace());
        TodayScreens.openWhereWanted(around.doors().services().orElseThrow(), frame);
    }

    /// Goes in for the first time; a sample company comes with the tour.
    private void begin(Place place) {
        enter(place);
        if (around.doors().services().orElseThrow().note.kind() == WorkspaceKind.SAMPLE) {
            tour.offer();
        }
    }

    void enter(Place place) {
        Services services = around.doors().services().orElseThrow();
        wire.accept(services);
        shell.workspaceNameProperty().set(services.place());
        shell.workspaceProperty().set(Optional.of(services.note.kind()));
        frame.navigator()
                .replace(
                        frame.navigator().knows(place.getClass()) ? place : Place.Settings.first());
        frame.navigator().placeProperty().subscribe(this::remember);
    }

    /// Takes the workspace away with all that is in it, and begins anew.
    void leaveWorkspace() {
        frame.background()
                .run(around.doors()::remove)
                .onSuccess(
                        nothing -> {
                            remember(new Place.Pipeline());
                            around.restart().run();
                        })
                .start();
    }

    private void close(FairleadException failure) {
        frame.navigator().replace(new Place.Closed(around.texts().of(failure)));
    }

    private Place lastPlace() {
        return around.settings().get().lastPlace().flatMap(Place::of).orElse(new Place.Pipeline());
    }

    private void remember(Place place) {
        around.settings().change(data -> data.withLastPlace(place.path()));
    }

    private FirstRunViewModel doors() {
        FirstRunViewModel model =
                new FirstRunViewModel(
                        around.doors(), around.texts(), frame.background(), this::begin);
        around.doors()
                .team()
                .ifPresent(
                        note ->
                                model.remember(
                                        note.url()
                                                .orElse("")
                                                .replaceFirst("^jdbc:postgresql://", ""),
                                        note.user().orElse("")));
        return model;
    }
}
