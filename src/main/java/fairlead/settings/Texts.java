package fairlead.settings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Every text a person reads, in one language: looked up by key, filled with arguments in the forms
/// of that language. A key that is missing fails at once.
public final class Texts {
    private final Locale locale;
    private final TextBundle bundle;

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = new TextBundle(locale);
    }

    public String get(String key, Object... args) {
        String text = bundle.getString(key);
        if (args.length == 0) {
            return text;
        }
        return new MessageFormat(text.replace("'", "''"), locale).format(args);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// What a failure has to say, or empty where it has no sentence of its own.
    public String of(FairleadException failure) {
        try {
            return get(failure.textKey(), failure.arguments());
        } catch (MissingResourceException missing) {
            return get("shell.error.unknown", failure.textKey());
        }
    }

    public Locale locale() {
        return locale;
    }

    /// The same texts for FXML (`%shell.pipeline`).
    public ResourceBundle bundle() {
        return bundle;
    }
}
