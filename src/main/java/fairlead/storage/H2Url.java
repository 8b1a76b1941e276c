package fairlead.storage;

import java.nio.file.Path;

/// The address of an embedded file. Whoever asks for one can be sure that no statement can name a
/// Java class for the database to load, whatever a file brings with it.
final class H2Url {

    static {
        System.setProperty("h2.allowedClasses", "");
    }

    private H2Url() {}

    /// `file` is the path without H2's ending.
    static String of(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath();
    }
}
