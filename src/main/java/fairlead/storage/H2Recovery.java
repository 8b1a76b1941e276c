package fairlead.storage;

import fairlead.settings.FairleadException;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// Brings an H2 file that was not closed in order to the newest state that stands in it.
///
/// The header of such a file names the chunk before the last one written (H2's
/// `RandomAccessStore.writeChunk`, since 2.2.220), so that where space is used again H2's own
/// opening may go back by up to twenty commits. A search of all chunks does not; it takes about two
/// seconds a gigabyte. Where the computer was started anew since, what is found is read to its end
/// as well ([TornFile]). The format is that of "MVStore, File Format" in H2's manual.
final class H2Recovery {

    private static final int BLOCK = 4_096;
    private static final int FOOTER = 128;
    private static final Logger LOG = LoggerFactory.getLogger(H2Recovery.class);

    private H2Recovery() {}

    /// Does nothing to a file that was closed in order, nor to one that cannot be read or that
    /// another program has open, which H2 says better itself; `storage.damaged` where the file was
    /// cut short or holds no state that is whole.
    static void run(Path data, Optional<FileKey> key) {
        if (isNeeded(data, key)) {
            searchForNewest(data, key);
        }
    }

    /// The same for a file that the power may have gone from since it was opened, unless `boot`
    /// knows better.
    static void run(Path data, Optional<FileKey> key, Boot boot) {
        TornFile torn = new TornFile(data, key);
        if (boot.isSame() || isInUse(data) || !torn.hasRoom()) {
            run(data, key);
        } else if (isNeeded(data, key)) {
            torn.mend();
        }
    }

    /// Whether another program, or this one, has it open.
    private static boolean isInUse(Path data) {
        try (FileChannel file =
                        FileChannel.open(data, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException here) {
            return true;
        } catch (IOException e) {
            LOG.warn("the data file cannot be locked before it is opened: {}", e.toString());
            return true;
        }
    }

    private static boolean isNeeded(Path data, Optional<FileKey> key) {
        try (FileChannel file = EncryptedFile.open(data, key)) {
            if (EncryptedFile.isEncrypted(data)) {
                EncryptedFile.refuseWrongKey(file, BLOCK);
            }
            boolean closed = wasClosed(file);
            if (closed) {
                refuseUnlessWhole(file);
            }
            return !closed;
        } catch (IOException e) {
            LOG.warn("the data file cannot be read before it is opened: {}", e.toString());
            return false;
        }
    }

    /// Whether both copies of the header agree that nothing was written after the last close.
    private static boolean wasClosed(FileChannel file) throws IOException {
        byte[] first = read(file, 0, BLOCK);
        byte[] second = read(file, BLOCK, BLOCK);
        return Arrays.equals(first, second)
                && new String(first, StandardCharsets.ISO_8859_1).contains(",clean:1,");
    }

    /// A close leaves the file as long as its last chunk, which ends with a footer.
    private static void refuseUnlessWhole(FileChannel file) throws IOException {
        byte[] footer = read(file, file.size() - FOOTER, FOOTER);
        if (!new String(footer, StandardCharsets.ISO_8859_1).startsWith("chunk:")) {
            throw new FairleadException("storage.damaged", null);
        }
    }

    private static byte[] read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }

    /// Leaves the file closed in order, at the newest state whose first and last bytes are there.
    static void searchForNewest(Path data, Optional<FileKey> key) {
        LOG.info("the data file was not closed in order: looking for its newest state");
        try {
            MVStore.Builder store =
                    new MVStore.Builder()
                            .fileName(data.toString())
                            .recoveryMode()
                            .autoCommitDisabled();
            if (EncryptedFile.isEncrypted(data)) {
                store.encryptionKey(EncryptedFile.need(key).characters());
            }
            store.open().close(0);
        } catch (MVStoreException e) {
            if (e.getErrorCode() != DataUtils.ERROR_FILE_LOCKED) {
                throw new FairleadException("storage.damaged", e);
            }
        }
    }
}
