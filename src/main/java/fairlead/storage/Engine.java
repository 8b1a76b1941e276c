package fairlead.storage;

import java.nio.file.Path;
import java.util.Optional;

import javax.sql.DataSource;

/// A database server or file: connections that write, connections that only read, and its upkeep.
interface Engine extends AutoCloseable {

    DataSource writer();

    DataSource reader();

    /// The product's name as its driver gives it.
    String product();

    /// The least version that we speak to: major and minor.
    Version version();

    record Version(int major, int minor) {}

    /// The key of this laptop with which what it writes is encrypted; empty where it is not.
    Optional<FileKey> key();

    /// Makes everything committed so far survive a power cut.
    void checkpoint();

    /// Copies the database into a zip; empty where somebody wrote while it was copied.
    Optional<Contents> copyTo(Path zip);

    /// Lets commits wait on their way to the disk until it is closed, and gives back the room then
    /// that many writes have left behind.
    void fillFromScratch();

    @Override
    void close();
}
