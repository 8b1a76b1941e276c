package fairlead.storage;

import fairlead.settings.FairleadException;

import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.h2.tools.ChangeFileEncryption;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What an H2 file says of its own encryption, and how a plain one becomes an encrypted one.
public final class EncryptedFile {

    private static final byte[] MARK = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final String ENDING = ".mv.db";

    private EncryptedFile() {}

    /// Whether the file there is encrypted; `file` is the path without H2's ending. Not for a file
    /// that this process has open: where files are locked by POSIX, reading it here would end H2's
    /// lock.
    public static boolean is(Path file) {
        return isEncrypted(data(file));
    }

    static boolean isEncrypted(Path data) {
        if (!Files.exists(data)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(data)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, data.getParent());
        }
    }

    /// The bytes of the file as they were before they were encrypted.
    static FileChannel open(Path data, Optional<FileKey> key) throws IOException {
        return open(data, key, Set.of(StandardOpenOption.READ));
    }

    /// The same, to be changed as well.
    static FileChannel openToWrite(Path data, Optional<FileKey> key) throws IOException {
        return open(data, key, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    private static FileChannel open(
            Path data, Optional<FileKey> key, Set<StandardOpenOption> options) throws IOException {
        FileChannel plain = FileChannel.open(data, options);
        if (!isEncrypted(data)) {
            return plain;
        }
        try {
            return new FileEncrypt(
                    data.toString(),
                    FilePathEncrypt.getPasswordBytes(need(key).characters()),
                    plain);
        } catch (RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    static FileKey need(Optional<FileKey> key) {
        return key.orElseThrow(() -> new FairleadException("storage.key.missing", null));
    }

    /// Encrypts a closed file: a copy is encrypted, read to its end, compared with the plain one,
    /// and takes its place. Does nothing to one that is encrypted already.
    public static void turnOn(Path file, FileKey key) {
        if (!is(file)) {
            change(file, Optional.empty(), Optional.of(key));
        }
    }

    /// Makes an encrypted file plain in the same way. Does nothing to one that is plain already.
    public static void turnOff(Path file, FileKey key) {
        if (is(file)) {
            change(file, Optional.of(key), Optional.empty());
        }
    }

    private static void change(Path file, Optional<FileKey> from, Optional<FileKey> to) {
        Path scratch = file.resolveSibling(file.getFileName() + "-encrypting");
        Path copy = scratch.resolve(file.getFileName());
        try {
            Contents before = Contents.ofFile(file, from);
            Files.createDirectories(scratch);
            Files.copy(data(file), data(copy), StandardCopyOption.REPLACE_EXISTING);
            ChangeFileEncryption.execute(
                    scratch.toString(),
                    file.getFileName().toString(),
                    "AES",
                    from.map(key -> key.text().toCharArray()).orElse(null),
                    to.map(key -> key.text().toCharArray()).orElse(null),
                    true);
            if (is(copy) != to.isPresent() || !Contents.ofFile(copy, to).equals(before)) {
                throw new FairleadException("storage.key.failed", null, file);
            }
            force(data(copy));
            Files.move(
                    data(copy),
                    data(file),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException e) {
            throw new FairleadException("storage.key.failed", e, file);
        } finally {
            clear(scratch);
        }
    }

    static void force(Path data) throws IOException {
        try (FileChannel channel = FileChannel.open(data, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void clear(Path scratch) {
        try {
            if (Files.isDirectory(scratch)) {
                try (java.util.stream.Stream<Path> all = Files.list(scratch)) {
                    for (Path one : all.toList()) {
                        Files.deleteIfExists(one);
                    }
                }
                Files.deleteIfExists(scratch);
            }
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, scratch);
        }
    }

    /// Refuses a key that does not fit before anything is written: under a wrong one the file would
    /// look like one without a single whole state.
    static void refuseWrongKey(FileChannel file, int block) throws IOException {
        byte[] start = new byte[2 * block];
        ByteBuffer bytes = ByteBuffer.wrap(start);
        while (bytes.hasRemaining() && file.read(bytes, bytes.position()) > 0) {
            continue;
        }
        boolean one = new String(start, 0, 2, StandardCharsets.ISO_8859_1).equals("H:");
        boolean other = new String(start, block, 2, StandardCharsets.ISO_8859_1).equals("H:");
        if (!one && !other) {
            throw new FairleadException("storage.key.wrong", null);
        }
    }

    private static Path data(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }
}
