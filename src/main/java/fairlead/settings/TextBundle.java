package fairlead.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// Reads `texts/<feature>.properties` when the first key of that feature is asked for.
final class TextBundle extends ResourceBundle {
    private final Locale locale;
    private final Map<String, Properties> features = new ConcurrentHashMap<>();

    TextBundle(Locale locale) {
        this.locale = locale;
    }

    @Override
    protected Object handleGetObject(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return null;
        }
        String text = features.computeIfAbsent(key.substring(0, dot), this::read).getProperty(key);
        return text != null && Languages.isPseudo(locale) ? PseudoText.of(text) : text;
    }

    @Override
    public boolean containsKey(String key) {
        return handleGetObject(key) != null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(
                features.values().stream().flatMap(p -> p.stringPropertyNames().stream()).toList());
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    private Properties read(String feature) {
        Properties english = load("/texts/" + feature + ".properties", null);
        return locale.getLanguage().equals("de")
                ? load("/texts/" + feature + "_de.properties", english)
                : english;
    }

    private static Properties load(String resource, Properties fallback) {
        Properties properties = new Properties(fallback);
        try (InputStream in = TextBundle.class.getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
