package fairlead.ui.lead;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands addresses over to the programs that know them: mail, telephone, browser.
public final class Links {

    private final Consumer<String> opener;

    /// `opener` is `HostServices.showDocument` or what stands in for it.
    public Links(Consumer<String> opener) {
        this.opener = opener;
    }

    void mail(String address) {
        address("mailto", address).ifPresent(opener);
    }

    void call(String number) {
        address("tel", number.replaceAll("[^+0-9]", "")).ifPresent(opener);
    }

    /// Opens only web addresses, whatever else a field may hold.
    void browse(String website) {
        String text = website.strip();
        String url = text.contains("://") ? text : "https://" + text;
        if (url.startsWith("https://") || url.startsWith("http://")) {
            opener.accept(url.replace(" ", "%20"));
        }
    }

    void file(java.nio.file.Path file) {
        opener.accept(file.toUri().toString());
    }

    static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static Optional<String> address(String scheme, String rest) {
        try {
            return Optional.of(new URI(scheme, rest, null).toString());
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }
}
