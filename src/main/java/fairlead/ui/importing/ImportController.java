package fairlead.ui.importing;

import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import java.io.File;
import java.util.List;
import java.util.Map;

/// Bring my leads: one page for each step, and a file may be dropped on any of them.
public final class ImportController implements Screen<Place.Import> {
    private final ImportViewModel model;

    @FXML private StackPane root;
    @FXML private Node choose;
    @FXML private Node mapping;
    @FXML private Node run;
    @FXML private Node result;
    @FXML private ChooseController chooseController;
    @FXML private MappingController mappingController;
    @FXML private RunController runController;
    @FXML private ResultController resultController;

    public ImportController(ImportViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Map<ImportStep, Node> pages =
                Map.of(
                        ImportStep.CHOOSE, choose,
                        ImportStep.MAP, mapping,
                        ImportStep.RUN, run,
                        ImportStep.DONE, result);
        model.stepProperty()
                .subscribe(
                        step -> {
                            show(pages, step);
                            focus(step);
                        });
        root.setOnDragOver(this::over);
        root.setOnDragDropped(this::dropped);
    }

    private static void show(Map<ImportStep, Node> pages, ImportStep step) {
        pages.forEach((of, page) -> page.setVisible(of == step));
    }

    /// Where the next key goes: only what is seen can have the focus.
    private void focus(ImportStep step) {
        root.applyCss();
        switch (step) {
            case CHOOSE -> chooseController.focus();
            case MAP -> mappingController.focus();
            case RUN -> runController.focus();
            case DONE -> resultController.focus();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && takesFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard().getFiles()));
        event.consume();
    }

    /// Looks at the first of the files that were dropped.
    boolean take(List<File> files) {
        if (files.isEmpty() || !takesFiles()) {
            return false;
        }
        model.source().open(files.getFirst().toPath());
        return true;
    }

    private boolean takesFiles() {
        return !model.run().runningProperty().get();
    }

    @Override
    public void show(Place.Import place) {
        model.show();
        focus(model.stepProperty().get());
    }

    @Override
    public void hide() {
        model.hide();
    }
}
