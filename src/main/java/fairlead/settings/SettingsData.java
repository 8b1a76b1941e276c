package fairlead.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Everything that is remembered for this person on this machine, as one unchanging value.
///
/// `shortcuts` holds remapped keys by command id, `columnWidths` widths by `<view>.<column>`,
/// `views` whatever else a view wants back, by a key that starts with the view's name.
public record SettingsData(
        Appearance appearance,
        Optional<WindowBounds> window,
        Optional<String> lastPlace,
        Map<String, String> shortcuts,
        Map<String, Double> columnWidths,
        Map<String, String> views) {

    public SettingsData {
        appearance = appearance == null ? Appearance.usual() : appearance;
        window = window == null ? Optional.empty() : window;
        lastPlace = lastPlace == null ? Optional.empty() : lastPlace;
        shortcuts = shortcuts == null ? Map.of() : Map.copyOf(shortcuts);
        columnWidths = columnWidths == null ? Map.of() : Map.copyOf(columnWidths);
        views = views == null ? Map.of() : Map.copyOf(views);
    }

    public static SettingsData usual() {
        return new SettingsData(null, null, null, null, null, null);
    }

    public SettingsData withAppearance(Appearance other) {
        return new SettingsData(other, window, lastPlace, shortcuts, columnWidths, views);
    }

    public SettingsData withWindow(WindowBounds other) {
        return new SettingsData(
                appearance, Optional.of(other), lastPlace, shortcuts, columnWidths, views);
    }

    public SettingsData withLastPlace(String other) {
        return new SettingsData(
                appearance, window, Optional.of(other), shortcuts, columnWidths, views);
    }

    public SettingsData withShortcuts(Map<String, String> other) {
        return new SettingsData(appearance, window, lastPlace, other, columnWidths, views);
    }

    public SettingsData withColumnWidth(String column, double width) {
        return new SettingsData(
                appearance, window, lastPlace, shortcuts, put(columnWidths, column, width), views);
    }

    public SettingsData withView(String key, String value) {
        return new SettingsData(
                appearance, window, lastPlace, shortcuts, columnWidths, put(views, key, value));
    }

    private static <T> Map<String, T> put(Map<String, T> map, String key, T value) {
        Map<String, T> copy = new TreeMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
