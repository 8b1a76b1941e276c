package fairlead.backup;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of the database that was opened, read to the end and found equal to the original.
///
/// `file` is a zip as H2's own BACKUP writes it; `newest` is the instant of the last work in it,
/// null where there is none; `sha256` is of the zip, in hexadecimal.
public record Backup(Path file, Manifest manifest) {

    /// What stands beside the file as `….json`.
    public record Manifest(
            Instant made, int schema, long leads, Instant newest, String contents, String sha256) {}
}
