package fairlead.ui.shell;

import javafx.scene.Parent;

/// What was loaded from one FXML file.
public record View<C>(Parent root, C controller) {}
