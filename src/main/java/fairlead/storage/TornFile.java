package fairlead.storage;

import fairlead.settings.FairleadException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An H2 file whose power went. H2 takes a chunk for whole whose first and last bytes are there; a
/// disk may have kept those and not what lies between. So the newest state is read to its end, and
/// where that fails the one before it, until one is whole. The file as it was found is kept.
final class TornFile {

    private static final Logger LOG = LoggerFactory.getLogger(TornFile.class);
    private static final String ENDING = ".mv.db";
    private static final int BLOCK = 4_096;
    private static final int LONGEST_HEADER = 256;
    private static final int FURTHEST = 200;
    private static final Pattern HEADER =
            Pattern.compile("^chunk:[0-9a-f]+,len:[ -~]*,version:([0-9a-f]+)");

    private final Path data;
    private final Optional<FileKey> key;

    TornFile(Path data, Optional<FileKey> key) {
        this.data = data;
        this.key = key;
    }

    /// Whether the disk has room for the copy on which states are tried. A full one keeps nobody
    /// from their work: what is newest there is opened as it is.
    boolean hasRoom() {
        try {
            return Files.getFileStore(data).getUsableSpace() > Files.size(data);
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, data.getParent());
        }
    }

    /// Puts the newest state that can be read to its end in the place of the file;
    /// `storage.damaged` where there is none.
    void mend() {
        try {
            List<Long> newest = chunks();
            int most = Math.min(FURTHEST, newest.size());
            for (int back = 0; back < most; back++) {
                Path without = beside("-mending-" + back);
                try {
                    if (isWhole(without, newest.subList(0, back))) {
                        replaceBy(without, back);
                        return;
                    }
                } finally {
                    Files.deleteIfExists(without);
                }
            }
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, data.getParent());
        }
        throw new FairleadException("storage.damaged", null);
    }

    /// Where the chunks begin, the newest first.
    private List<Long> chunks() throws IOException {
        record Chunk(long version, long block) {}
        List<Chunk> chunks = new ArrayList<>();
        try (FileChannel file = EncryptedFile.open(data, key)) {
            for (long block = 2; block < file.size() / BLOCK; block++) {
                Matcher header = HEADER.matcher(start(file, block));
                if (header.find()) {
                    chunks.add(new Chunk(Long.parseLong(header.group(1), 16), block));
                }
            }
        }
        return chunks.stream()
                .sorted(Comparator.comparingLong(Chunk::version).reversed())
                .map(Chunk::block)
                .toList();
    }

    private static String start(FileChannel file, long block) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HEADER);
        file.read(bytes, block * BLOCK);
        return new String(bytes.array(), StandardCharsets.ISO_8859_1);
    }

    /// Whether a copy that has lost these chunks can be read to its end. What H2 throws at pages
    /// that are none is anything.
    private boolean isWhole(Path copy, List<Long> lost) throws IOException {
        Files.copy(data, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel file = EncryptedFile.openToWrite(copy, key)) {
            for (long block : lost) {
                file.write(ByteBuffer.allocate(BLOCK), block * BLOCK);
            }
        }
        try {
            H2Recovery.searchForNewest(copy, key);
            Contents.ofFile(withoutEnding(copy), key);
            return true;
        } catch (RuntimeException | AssertionError | IOException torn) {
            LOG.warn("a state of the data file is torn: {}", torn.toString());
            return false;
        }
    }

    private void replaceBy(Path whole, int back) throws IOException {
        if (back > 0) {
            LOG.warn("went back by {} writes to the newest state that is whole", back);
            Files.copy(data, beside("-torn"), StandardCopyOption.REPLACE_EXISTING);
        }
        EncryptedFile.force(whole);
        Files.move(
                whole, data, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path beside(String suffix) {
        return data.resolveSibling(withoutEnding(data).getFileName() + suffix + ENDING);
    }

    private static Path withoutEnding(Path data) {
        String name = data.getFileName().toString();
        return data.resolveSibling(name.substring(0, name.length() - ENDING.length()));
    }
}
