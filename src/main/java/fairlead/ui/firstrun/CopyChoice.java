package fairlead.ui.firstrun;

import fairlead.sync.Survey;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.Optional;

/// What of a team's data is to lie on this computer: asked once somebody has signed in and before
/// the copy is made, with what either answer costs.
public final class CopyChoice {
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    /// Who asked, and what the server counted.
    public record Asked(TeamLogin login, Survey survey) {}

    void ask(TeamLogin login, Survey survey) {
        narrow.set(survey.advisesNarrow());
        asked.set(Optional.of(new Asked(login, survey)));
    }

    void forget() {
        asked.set(Optional.empty());
    }

    /// Empty while nobody is asked.
    public ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Whether only what concerns me is to lie here; as advised, until somebody chooses.
    public BooleanProperty narrowProperty() {
        return narrow;
    }
}
