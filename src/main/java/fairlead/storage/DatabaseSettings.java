package fairlead.storage;

import java.nio.file.Path;
import java.util.Optional;

/// Where the data lives: a file of one's own, or a server that a team shares.
public sealed interface DatabaseSettings {

    /// An embedded H2 file; `file` is the path without H2's own ending. `key` is that of a file
    /// that is encrypted, or is to be once it is made.
    record File(Path file, Optional<FileKey> key) implements DatabaseSettings {

        public File(Path file) {
            this(file, Optional.empty());
        }
    }

    /// A PostgreSQL database, reached as one person's own role; `authority` is the file of the
    /// certificate authority that the server's certificate must come from.
    record Server(String url, String user, String password, Optional<Path> authority)
            implements DatabaseSettings {

        /// A server on this machine, or one whose certificate everybody's Java knows.
        public Server(String url, String user, String password) {
            this(url, user, password, Optional.empty());
        }

        @Override
        public String toString() {
            return "Server[" + url + "]";
        }
    }
}
