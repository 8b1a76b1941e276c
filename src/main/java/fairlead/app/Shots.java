package fairlead.app;

import fairlead.settings.AppFolders;
import fairlead.settings.Appearance;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.settings.ThemeChoice;
import fairlead.ui.shell.Background;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
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

import javax.imageio.ImageIO;

/// Renders every view without a display: both themes, two sizes, one file each. Slow work runs at
/// once on the window's thread, so that no picture is taken too early.
final class Shots {
    private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);
    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

    private final Path folder;
    private final Locale locale;
    private final Clock clock;
    private final WorkspaceDoors doors;

    Shots(Path folder, Locale locale, Clock clock, WorkspaceDoors doors) {
        this.folder = folder;
        this.locale = locale;
        this.clock = clock;
        this.doors = doors;
    }

    private record Size(int width, int height) {}

    /// Must be called on the window's thread; returns what was written.
    List<Path> take(int fontScale) {
        return SIZES.stream()
                .flatMap(size -> THEMES.stream().flatMap(t -> take(size, t, fontScale).stream()))
                .toList();
    }

    private List<Path> take(Size size, ThemeChoice theme, int fontScale) {
        Appearance look = Appearance.usual().withTheme(theme).withFontScale(fontScale);
        Screens screens = new Screens(around(look.withReducedMotion(true)));
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Scene scene = new Scene(screens.shell(), size.width(), size.height());
        screens.dress(scene);
        stage.setScene(scene);
        stage.show();
        try {
            return screens.shots().stream()
                    .map(shot -> take(screens, shot, scene, fileName(shot, size, theme)))
                    .toList();
        } finally {
            screens.undress();
            stage.close();
        }
    }

    private Path take(Screens screens, Shot shot, Scene scene, String name) {
        screens.frame().popovers().closeAll();
        screens.frame().peek().hide();
        shot.pose().accept(screens.frame());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return write(scene.snapshot(null), folder.resolve(name));
    }

    private Surroundings around(Appearance look) {
        return new Surroundings(
                new Settings(SettingsData.usual().withAppearance(look)),
                new Texts(locale),
                clock,
                new AppFolders(folder, folder),
                doors,
                failures -> Background.immediate(),
                () -> {});
    }

    private static String fileName(Shot shot, Size size, ThemeChoice theme) {
        return "%s-%s-%dx%d.png"
                .formatted(
                        shot.name(),
                        theme.name().toLowerCase(Locale.ROOT),
                        size.width(),
                        size.height());
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
