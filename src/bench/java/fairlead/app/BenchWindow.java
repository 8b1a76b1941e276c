package fairlead.app;

import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.bench.window.Hand;
import fairlead.bench.window.Script;
import fairlead.bench.window.Window;

import javafx.stage.Stage;

import java.nio.file.Path;

/// The program's own window, in which a script opens, scrolls and drags; it writes how long each
/// step took into a file, closes the workspace and leaves. Properties name the script and the file.
public final class BenchWindow extends FairleadApp {
    public static final String SCRIPT = "fairlead.bench.script";
    public static final String OUTPUT = "fairlead.bench.output";

    @Override
    public void start(Stage stage) {
        super.start(stage);
        Hand hand = new Hand(stage.getScene());
        Thread.ofPlatform().name("script").start(() -> play(hand));
    }

    private void play(Hand hand) {
        int status = 1;
        try {
            hand.until("a card on the board", () -> {}, () -> hand.sees(".card"));
            Script script = Script.valueOf(System.getProperty(SCRIPT));
            Window window =
                    new Window(hand, navigator(), doors().services().orElseThrow().database);
            new ObjectMapper()
                    .writeValue(Path.of(System.getProperty(OUTPUT)).toFile(), script.play(window));
            status = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        doors().close();
        Runtime.getRuntime().halt(status);
    }
}
