package fairlead.lead.journal;

import fairlead.settings.FairleadException;
import fairlead.settings.Sha256;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private final Path folder;

    public ImageVault(Path folder) {
        this.folder = folder;
    }

    /// Keeps a picture in PNG and returns its name.
    public String keep(byte[] png) {
        String name = Sha256.of(png) + ".png";
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Path part = Files.createTempFile(folder, "part", ".tmp");
                Files.write(part, png);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return name;
        } catch (IOException e) {
            throw new FairleadException("timeline.image.failed", e, folder);
        }
    }

    /// Where a picture lies; empty where it was kept on another computer.
    public Optional<Path> find(String name) {
        Path file = folder.resolve(NAME.matcher(name).matches() ? name : "none");
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
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
