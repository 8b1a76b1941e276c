package fairlead.ui.lead;

import fairlead.lead.LeadField;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One field while it is looked at and changed: what it holds, what is typed, and how that goes.
final class FactField {

    /// How a field stands.
    enum State {
        CLEAN,
        SAVING,
        SAVED,
        INVALID,
        CONFLICT
    }

    private final LeadField field;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.CLEAN);
    private final ObjectProperty<Object> value = new SimpleObjectProperty<>();
    private final ObjectProperty<Provenance> provenance = new SimpleObjectProperty<>();
    private String shown = "";

    FactField(LeadField field) {
        this.field = field;
    }

    LeadField field() {
        return field;
    }

    /// What is typed at the moment.
    StringProperty textProperty() {
        return text;
    }

    /// What to tell beneath the field; empty for nothing.
    StringProperty messageProperty() {
        return message;
    }

    ObjectProperty<State> stateProperty() {
        return state;
    }

    /// The value that the person saw last.
    ObjectProperty<Object> valueProperty() {
        return value;
    }

    ObjectProperty<Provenance> provenanceProperty() {
        return provenance;
    }

    boolean isTouched() {
        return !text.get().strip().equals(shown);
    }

    /// Takes a value over as the one that is seen; `inWords` is how it is shown.
    void see(Object newValue, String inWords) {
        value.set(newValue);
        shown = inWords;
    }

    void restore() {
        text.set(shown);
        message.set("");
        state.set(State.CLEAN);
    }

    void refuse(State why, String words) {
        message.set(words);
        state.set(why);
    }
}
