package fairlead.lead.journal;

import fairlead.settings.FairleadException;
import fairlead.settings.Sha256;
import fairlead.storage.NamedFiles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps pictures of notes beside the database, each once, named by its content; a note's text
/// refers to them as `![](name)`.
public final class ImageVault {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.png");
    private static final Pattern REFERENCE =
            Pattern.compile("\\s*!\\[[^\\]]*\\]\\((" + NAME.pattern() + ")\\)");

    private final NamedFiles files;

    public ImageVault(NamedFiles files) {
        this.files = files;
    }

    /// Keeps a picture in PNG and returns its name.
    public String keep(byte[] png) {
        String name = Sha256.of(png) + ".png";
        try {
            files.put(name, png);
            return name;
        } catch (IOException e) {
            throw new FairleadException("timeline.image.failed", e, files.folder());
        }
    }

    /// A picture in PNG; empty where it was kept on another computer.
    public Optional<byte[]> find(String name) {
        try {
            return files.find(name);
        } catch (IOException e) {
            throw new FairleadException("timeline.image.failed", e, files.folder());
        }
    }

    /// A text that shows these pictures after its words.
    public static String refer(String text, List<String> names) {
        StringBuilder whole = new StringBuilder(text.strip());
        names.forEach(name -> whole.append("\n![](").append(name).append(")"));
        return whole.toString().strip();
    }

    /// The pictures that a text refers to.
    public static List<String> named(String text) {
        List<String> names = new ArrayList<>();
        for (Matcher found = REFERENCE.matcher(text); found.find(); ) {
            names.add(found.group(1));
        }
        return names;
    }

    /// The words of a text without its pictures.
    public static String words(String text) {
        return REFERENCE.matcher(text).replaceAll("").strip();
    }
}
