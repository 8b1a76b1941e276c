package fairlead.ui.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person or company as initials on a colour that is always the same for the same name.
public final class Avatar extends Label {
    private static final int COLORS = 8;

    private final StringProperty name = new SimpleStringProperty(this, "name", "");

    public Avatar() {
        getStyleClass().add("avatar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        name.subscribe(this::show);
    }

    public Avatar(String name) {
        this();
        setName(name);
    }

    public String getName() {
        return name.get();
    }

    public void setName(String value) {
        name.set(value == null ? "" : value);
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// The first letters of the first two words.
    public static String initials(String name) {
        return Stream.of(name.strip().split("[\\s.@_-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /// 1 to 8, always the same for the same name.
    public static int color(String name) {
        return Math.floorMod(name.strip().toLowerCase(Locale.ROOT).hashCode(), COLORS) + 1;
    }

    private void show(String value) {
        setText(initials(value));
        setAccessibleText(value);
        getStyleClass().removeIf(style -> style.startsWith("avatar-"));
        getStyleClass().add("avatar-" + color(value));
        setTooltip(value.isBlank() ? null : new Tooltip(value));
    }
}
