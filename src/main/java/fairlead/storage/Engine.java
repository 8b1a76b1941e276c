package fairlead.storage;

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

    /// Makes everything committed so far survive a power cut.
    void checkpoint();

    @Override
    void close();
}
