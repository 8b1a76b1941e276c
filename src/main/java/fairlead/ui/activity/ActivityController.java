package fairlead.ui.activity;

import fairlead.history.WorkRow;
import fairlead.ui.control.EmptyState;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

import java.util.UUID;
import java.util.function.Function;

/// What was done, by whom, and the way back.
public final class ActivityController implements Screen<Place.Activity> {
    private final ActivityViewModel model;
    private final Frame frame;
    private final Function<UUID, String> people;

    @FXML private ListView<WorkRow> list;
    @FXML private EmptyState none;
    @FXML private Button older;

    /// `people` names a user by id.
    public ActivityController(ActivityViewModel model, Frame frame, Function<UUID, String> people) {
        this.model = model;
        this.frame = frame;
        this.people = people;
    }

    @FXML
    private void initialize() {
        list.setItems(model.works());
        list.setCellFactory(
                view -> new WorkCell(frame.texts(), frame.formats(), people, model::undo));
        none.visibleProperty().bind(Bindings.isEmpty(model.works()));
        list.visibleProperty().bind(none.visibleProperty().not());
        older.visibleProperty().bind(model.moreProperty());
        older.managedProperty().bind(older.visibleProperty());
    }

    @Override
    public void show(Place.Activity place) {
        model.show();
    }

    @Override
    public void hide() {
        model.hide();
    }

    @FXML
    private void showOlder() {
        model.older();
    }
}
