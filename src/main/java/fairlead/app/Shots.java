package fairlead.app;

import fairlead.settings.AppFolders;
import fairlead.settings.Appearance;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.settings.ThemeChoice;
import fairlead.ui.shell.Background;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Renders every view without a display: both themes, two sizes, one file each. Slow work runs at
/// once on the window's thread, so that no picture is taken too early.
final class Shots {
    private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);
    private static final double WINDOW = 900;
    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

    private final Path folder;
    private final String only;
    private final Locale locale;
    private final Clock clock;
    private final WorkspaceDoors doors;

    /// Takes only the pictures whose names begin with `only`.
    Shots(Path folder, String only, Locale locale, Clock clock, WorkspaceDoors doors) {
        this.folder = folder;
        this.only = only;
        this.locale = locale;
        this.clock = clock;
        this.doors = doors;
    }

    private record Size(int width, int height) {}

    /// Must be called on the window's thread; tells what was written when all is done.
    CompletableFuture<List<Path>> take(int fontScale) {
        Album album = new Album();
        for (Size size : SIZES) {
            for (ThemeChoice theme : THEMES) {
                Appearance look = Appearance.usual().withTheme(theme).withFontScale(fontScale);
                album.then(() -> sit(album, look.withReducedMotion(true), size));
            }
        }
        return album.begin();
    }

    /// Opens a window and queues its pictures: a pose, some frames for it to settle, a click.
    ///
    /// The window is small, since a screen without a display has a thousand pixels each way; the
    /// shell in it has the size of the picture.
    private void sit(Album album, Appearance look, Size size) {
        Screens screens = new Screens(around(look));
        Parent shell = screens.shell();
        shell.setManaged(false);
        shell.resize(size.width(), size.height());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Scene scene = new Scene(new Pane(shell), WINDOW, WINDOW);
        screens.dress(scene);
        stage.setScene(scene);
        stage.show();
        album.next(
                screens.shots().stream()
                        .filter(this::isWanted)
                        .flatMap(
                                shot ->
                                        steps(
                                                album,
                                                screens,
                                                shot,
                                                size,
                                                fileName(shot, size, look)))
                        .toList(),
                () -> {
                    screens.undress();
                    stage.close();
                });
    }

    /// The board is always opened, since it is the way in.
    private boolean isWanted(Shot shot) {
        return shot.name().startsWith(only) || shot.name().equals("pipeline");
    }

    private Stream<Runnable> steps(
            Album album, Screens screens, Shot shot, Size size, String name) {
        return Stream.of(
                () -> {
                    screens.frame().popovers().closeAll();
                    screens.frame().peek().hide();
                    screens.frame().toasts().clear();
                    shot.pose().accept(screens.frame());
                },
                () -> {
                    if (name.startsWith(only)) {
                        WritableImage picture = screens.shell().snapshot(whole(size), null);
                        album.add(write(picture, folder.resolve(name)));
                    }
                });
    }

    /// Without this a shadow that falls over the edge would widen the picture.
    private static SnapshotParameters whole(Size size) {
        SnapshotParameters all = new SnapshotParameters();
        all.setViewport(new Rectangle2D(0, 0, size.width(), size.height()));
        return all;
    }

    private Surroundings around(Appearance look) {
        return new Surroundings(
                new Settings(SettingsData.usual().withAppearance(look)),
                new Texts(locale),
                clock,
                new AppFolders(folder, folder),
                doors,
                failures -> Background.immediate(),
                () -> {},
                address -> {});
    }

    private static String fileName(Shot shot, Size size, Appearance look) {
        String theme = look.theme().name().toLowerCase(Locale.ROOT);
        return "%s-%s-%dx%d.png".formatted(shot.name(), theme, size.width(), size.height());
    }

    private static Path write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(copy, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
