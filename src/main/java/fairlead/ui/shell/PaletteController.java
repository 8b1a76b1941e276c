package fairlead.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// The palette as it is seen: a field, and under it what was found.
public final class PaletteController {
    private final PaletteViewModel model;
    private final Popovers popovers;

    @FXML private VBox root;
    @FXML private TextField query;
    @FXML private ListView<PaletteRow> rows;

    public PaletteController(PaletteViewModel model, Popovers popovers) {
        this.model = model;
        this.popovers = popovers;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        rows.setItems(model.rows());
        rows.setCellFactory(list -> new PaletteCell(model.texts()));
        model.selectedProperty().subscribe(at -> choose(at.intValue()));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    @FXML
    private void clicked(MouseEvent event) {
        int at = rows.getSelectionModel().getSelectedIndex();
        if (at >= 0 && model.rows().get(at) instanceof PaletteRow.Entry) {
            model.selectedProperty().set(at);
            run();
        }
    }

    private void choose(int at) {
        if (at < 0) {
            rows.getSelectionModel().clearSelection();
        } else {
            rows.getSelectionModel().select(at);
            rows.scrollTo(Math.max(0, at - 4));
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void run() {
        model.chosen()
                .ifPresent(
                        action -> {
                            popovers.closeAll();
                            action.run();
                        });
    }
}
