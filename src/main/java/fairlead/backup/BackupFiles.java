package fairlead.backup;

import fairlead.settings.Sha256;
import fairlead.storage.Contents;
import fairlead.storage.EncryptedFile;
import fairlead.storage.FileKey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The files that H2's BACKUP writes: one zip with the database in it.
final class BackupFiles {

    private static final String ENDING = ".mv.db";
    private static final int PIECE = 1 << 16;

    private BackupFiles() {}

    /// Unpacks the database in `zip` as `target`, a path without H2's ending.
    static void unpack(Path zip, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            ZipEntry entry = in.getNextEntry();
            while (entry != null && !entry.getName().endsWith(ENDING)) {
                entry = in.getNextEntry();
            }
            if (entry == null) {
                throw new IOException("no database in " + zip.getFileName());
            }
            Files.copy(in, withEnding(target), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// What the database in `zip` holds, read from a throw-away copy.
    static Contents contents(Path zip, Supplier<Optional<FileKey>> key) throws IOException {
        Path scratch = Files.createTempDirectory(zip.toAbsolutePath().getParent(), "check");
        Path copy = scratch.resolve("copy");
        try {
            unpack(zip, copy);
            boolean encrypted = EncryptedFile.is(copy);
            return Contents.ofFile(copy, encrypted ? key.get() : Optional.empty());
        } finally {
            for (String ending : new String[] {ENDING, ".trace.db", ".lock.db"}) {
                Files.deleteIfExists(scratch.resolve("copy" + ending));
            }
            Files.deleteIfExists(scratch);
        }
    }

    /// Does something to the database in `zip`, which becomes another file.
    static void change(Path zip, Consumer<Path> change) throws IOException {
        Path scratch = Files.createTempDirectory(zip.toAbsolutePath().getParent(), "check");
        Path copy = scratch.resolve("fairlead");
        Path part = scratch.resolve("zip");
        try {
            unpack(zip, copy);
            change.accept(copy);
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
                out.putNextEntry(new ZipEntry(copy.getFileName() + ENDING));
                Files.copy(withEnding(copy), out);
                out.closeEntry();
            }
            Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(withEnding(copy));
            Files.deleteIfExists(scratch);
        }
    }

    static Path withEnding(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    static String sha256(Path file) throws IOException {
        Sha256 hash = new Sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                hash.add(piece, 0, length);
            }
        }
        return hash.hex();
    }
}
