package fairlead.ui.timeline;

import fairlead.settings.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/// Shows the pictures of notes, and brings one that was pasted into PNG.
final class Pictures {

    private static final double SMALL = 96;
    private static final double LARGE = 420;

    private Pictures() {}

    /// Finds a picture by its name, and says so later.
    @FunctionalInterface
    interface Album {
        void find(String name, Consumer<Optional<Image>> then);
    }

    /// A picture as large as the feed has room for; a word where it lies on another computer.
    static Node shown(Album album, String name, Texts texts) {
        VBox place = new VBox();
        album.find(
                name,
                found ->
                        place.getChildren()
                                .setAll(
                                        found.<Node>map(image -> view(image, LARGE, texts))
                                                .orElseGet(() -> elsewhere(texts))));
        return place;
    }

    private static Label elsewhere(Texts texts) {
        return new Label(texts.get("timeline.image.elsewhere"));
    }

    /// A small one, with a button that takes it away.
    static Node removable(Album album, String name, Texts texts, Runnable remove) {
        Button off = new Button(texts.get("timeline.image.remove"), new FontIcon("fth-x"));
        off.getStyleClass().add("compose-cancel");
        off.setOnAction(event -> remove.run());
        VBox place = new VBox(off);
        album.find(
                name,
                found ->
                        found.ifPresent(
                                image -> place.getChildren().addFirst(view(image, SMALL, texts))));
        return place;
    }

    private static ImageView view(Image image, double width, Texts texts) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(Math.min(width, image.getWidth()));
        view.setAccessibleText(texts.get("timeline.image"));
        return view;
    }

    /// On any thread.
    static Image image(byte[] png) {
        return new Image(new ByteArrayInputStream(png));
    }

    static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(copy, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
