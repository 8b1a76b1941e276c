package fairlead.ui.shell;

import java.util.Locale;

/// Something a person can do, declared by an enum beside the screen that does it.
///
/// The id and the text key follow from the package and the constant: `LeadCommand.ADD_NOTE` is
/// `lead.add-note` and reads `lead.command.add-note`.
public interface Command {
    String name();

    /// The usual keys: a combination such as `Shortcut+Enter`, or a single character that is typed
    /// (`e`, `/`, `?`); empty where there are none.
    String keys();

    /// Where it can be done; `Place.class` is everywhere.
    Class<? extends Place> place();

    default String id() {
        return feature() + "." + localName();
    }

    default String textKey() {
        return feature() + ".command." + localName();
    }

    private String feature() {
        String path = getClass().getPackageName();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private String localName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
