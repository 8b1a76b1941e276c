package fairlead.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the frame itself shows: whose workspace this is and where it lies.
public final class ShellViewModel {
    private final ObjectProperty<WorkspaceKind> workspace =
            new SimpleObjectProperty<>(WorkspaceKind.NONE);
    private final StringProperty workspaceName = new SimpleStringProperty("");
    private final StringProperty person = new SimpleStringProperty("");

    public ObjectProperty<WorkspaceKind> workspaceProperty() {
        return workspace;
    }

    /// What the chip tells on hover: a folder or an address.
    public StringProperty workspaceNameProperty() {
        return workspaceName;
    }

    public StringProperty personProperty() {
        return person;
    }
}
