package fairlead.ui.shell;

import fairlead.settings.Appearance;
import fairlead.settings.ThemeChoice;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.util.function.UnaryOperator;

/// Binds what can be done everywhere.
public final class ShellActions {
    private static final int SIZE_STEP = 10;

    private final Frame frame;
    private final Theme theme;
    private final Views views;

    public ShellActions(Frame frame, Theme theme, Views views) {
        this.frame = frame;
        this.theme = theme;
        this.views = views;
    }

    public void bind() {
        bindPlaces();
        Commands commands = frame.commands();
        Navigator navigator = frame.navigator();
        commands.bind(ShellCommand.PALETTE, this::working, this::openPalette);
        commands.bind(ShellCommand.SEARCH, this::working, this::openPalette);
        commands.bind(ShellCommand.KEYS, this::openKeys);
        commands.bind(ShellCommand.BACK, navigator.canGoBackProperty()::get, navigator::back);
        commands.bind(
                ShellCommand.FORWARD, navigator.canGoForwardProperty()::get, navigator::forward);
        commands.bind(ShellCommand.THEME, this::switchTheme);
        commands.bind(ShellCommand.LARGER, () -> resize(SIZE_STEP));
        commands.bind(ShellCommand.SMALLER, () -> resize(-SIZE_STEP));
        commands.bind(ShellCommand.FULL_SCREEN, this::fullScreen);
        commands.bind(ShellCommand.QUIT, Platform::exit);
    }

    public void openPalette() {
        openCentered(PaletteController.class);
    }

    private void bindPlaces() {
        bindPlace(ShellCommand.GO_TODAY, new Place.Today());
        bindPlace(ShellCommand.GO_PIPELINE, new Place.Pipeline());
        bindPlace(ShellCommand.GO_LEADS, Place.Leads.all());
        bindPlace(ShellCommand.GO_IMPORT, new Place.Import());
        bindPlace(ShellCommand.GO_DUPLICATES, new Place.Duplicates());
        bindPlace(ShellCommand.GO_ACTIVITY, new Place.Activity());
        bindPlace(ShellCommand.GO_AGENTS, new Place.Agents());
        bindPlace(ShellCommand.GO_SETTINGS, Place.Settings.first());
    }

    private void bindPlace(Command command, Place place) {
        frame.commands()
                .bind(
                        command,
                        () -> working() && frame.navigator().knows(place.getClass()),
                        () -> frame.navigator().go(place));
    }

    private boolean working() {
        Place place = frame.navigator().placeProperty().get();
        return place != null && place.working();
    }

    private void openKeys() {
        openCentered(KeysController.class);
    }

    private void openCentered(Class<?> controller) {
        if (!frame.popovers().isOpen()) {
            frame.popovers().showCentered((Region) views.load(controller).root());
        }
    }

    private void switchTheme() {
        boolean dark = theme.darkProperty().get();
        change(look -> look.withTheme(dark ? ThemeChoice.LIGHT : ThemeChoice.DARK));
    }

    private void resize(int percent) {
        change(look -> look.withFontScale(look.fontScale() + percent));
    }

    private void change(UnaryOperator<Appearance> edit) {
        frame.settings().change(data -> data.withAppearance(edit.apply(data.appearance())));
    }

    private void fullScreen() {
        Node layer = frame.popovers().node();
        if (layer.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
