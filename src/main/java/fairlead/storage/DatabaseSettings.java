package fairlead.storage;

import java.nio.file.Path;

/// Where the data lives: a file of one's own, or a server that a team shares.
public sealed interface DatabaseSettings {

    /// An embedded H2 file; `file` is the path without H2's own ending.
    record File(Path file) implements DatabaseSettings {}

    /// A PostgreSQL database, reached as one person's own role.
    record Server(String url, String user, String password) implements DatabaseSettings {

        @Override
        public String toString() {
            return "Server[" + url + "]";
        }
    }
}
