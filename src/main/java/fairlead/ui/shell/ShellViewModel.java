package fairlead.ui.shell;

import fairlead.settings.WorkspaceKind;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Optional;

/// What the frame itself shows: whose workspace this is and where it lies.
public final class ShellViewModel {
    private final ObjectProperty<Optional<WorkspaceKind>> workspace =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty workspaceName = new SimpleStringProperty("");
    private final StringProperty person = new SimpleStringProperty("");
    private final LongProperty unsent = new SimpleLongProperty();
    private final ObservableList<PinnedPlace> pinned = FXCollections.observableArrayList();

    /// How many changes only this computer has; what would be lost with its copy.
    public LongProperty unsentProperty() {
        return unsent;
    }

    /// What a person put into the rail.
    public ObservableList<PinnedPlace> pinned() {
        return pinned;
    }

    /// Empty until one is open.
    public ObjectProperty<Optional<WorkspaceKind>> workspaceProperty() {
        return workspace;
    }

    /// Where it lies: a folder or an address.
    public StringProperty workspaceNameProperty() {
        return workspaceName;
    }

    public StringProperty personProperty() {
        return person;
    }
}
