package fairlead.ui.importing;

import fairlead.settings.Texts;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Place;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;

/// A file that is let go anywhere over the window comes to Bring my leads; places that take files
/// of their own come first.
public final class FileDrop {
    private final Navigator navigator;
    private final Supplier<ImportViewModel> imports;
    private final StackPane hint = new StackPane();

    public FileDrop(Navigator navigator, Supplier<ImportViewModel> imports, Texts texts) {
        this.navigator = navigator;
        this.imports = imports;
        Label words = new Label(texts.get("importing.drop.anywhere"), new FontIcon("fth-download"));
        words.getStyleClass().add("drop-hint-text");
        hint.getStyleClass().add("drop-hint");
        hint.getChildren().setAll(words);
        hint.setAlignment(Pos.CENTER);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    /// What is seen while a file hangs over the window.
    public Node hint() {
        return hint;
    }

    public void listenTo(Scene window) {
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        window.addEventFilter(DragEvent.DRAG_DROPPED, event -> hint.setVisible(false));
        window.getRoot().addEventHandler(DragEvent.DRAG_EXITED, event -> hint.setVisible(false));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && takesFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            hint.setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        boolean taken = !files.isEmpty() && takesFiles();
        event.setDropCompleted(taken);
        event.consume();
        if (taken) {
            navigator.go(new Place.Import());
            imports.get().source().open(files.getFirst().toPath());
        }
    }

    private boolean takesFiles() {
        Place here = navigator.placeProperty().get();
        return here != null && here.working() && !imports.get().run().runningProperty().get();
    }
}
