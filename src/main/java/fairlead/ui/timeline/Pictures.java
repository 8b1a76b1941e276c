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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/// Shows the pictures of notes, and brings one that was pasted into PNG.
final class Pictures {

    private static final double SMALL = 96;
    private static final double LARGE = 420;

    private Pictures() {}

    /// A picture as large as the feed has room for; a word where it lies on another computer.
    static Node shown(Optional<Path> file, Texts texts) {
        return file.<Node>map(path -> view(path, LARGE, texts))
                .orElseGet(() -> new Label(texts.get("timeline.image.elsewhere")));
    }

    /// A small one, with a button that takes it away.
    static Node removable(Optional<Path> file, Texts texts, Runnable remove) {
        Button off = new Button(texts.get("timeline.image.remove"), new FontIcon("fth-x"));
        off.getStyleClass().add("compose-cancel");
        off.setOnAction(event -> remove.run());
        return new VBox(
                file.<Node>map(path -> view(path, SMALL, texts)).orElseGet(Label::new), off);
    }

    private static ImageView view(Path file, double width, Texts texts) {
        Image image = new Image(file.toUri().toString(), true);
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        image.widthProperty()
                .subscribe(whole -> view.setFitWidth(Math.min(width, whole.doubleValue())));
        view.setAccessibleText(texts.get("timeline.image"));
        return view;
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
