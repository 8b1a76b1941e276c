package fairlead.app;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where the log goes: into a few small files in the person's folder, and nothing but a failure to
/// the terminal.
final class Logging {
    private static final int FILE_SIZE = 1 << 20;
    private static final int FILES = 3;

    /// Recommends an incubating module of Java with which Java itself would print a warning.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Logging() {}

    /// The first to log looks for a provider in every jar there is.
    static void prepare() {
        var unused = LoggerFactory.getLogger(Logging.class);
    }

    /// For the command line, which says itself what happened.
    static void quiet() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    /// For the window; a folder that cannot be written only means that there is no log.
    static void into(Path folder) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        VECTORS.setLevel(Level.SEVERE);
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(folder + "/fairlead-%g.log", FILE_SIZE, FILES, true);
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
    }
}
