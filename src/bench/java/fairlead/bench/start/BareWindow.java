package fairlead.bench.start;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The reference of every start: the least that JavaFX can show, ended like a rehearsal.
public final class BareWindow extends Application {
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Fairlead")), 1280, 800));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames++ == 1) {
                    System.out.println("ready at " + System.currentTimeMillis());
                    Platform.exit();
                }
            }
        }.start();
    }
}
