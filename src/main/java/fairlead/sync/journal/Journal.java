package fairlead.sync.journal;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Frames beside the database that survive a power cut once [#append] has returned. A frame that
/// was cut off while it was written is cut away when the journal is opened; whatever stands before
/// it is whole.
///
/// Used by one thread at a time.
public final class Journal implements AutoCloseable {

    private static final long SEGMENT_BYTES = 8L << 20;
    private static final String ENDING = ".journal";

    private final Path folder;
    private final FrameCodec codec;
    private FileChannel current;
    private int number;
    private long end;

    private Journal(Path folder, FrameCodec codec) {
        this.folder = folder;
        this.codec = codec;
    }

    /// Opens the journal in `folder`, which is made where there is none.
    public static Journal open(Path folder, FrameCodec codec) {
        Journal journal = new Journal(folder, codec);
        try {
            Files.createDirectories(folder);
            List<Path> segments = journal.segments();
            for (Path segment : segments) {
                journal.cutTornTail(segment, segment.equals(segments.getLast()));
            }
            journal.start(segments.isEmpty() ? 1 : numberOf(segments.getLast()));
            return journal;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Every whole frame, oldest first.
    public List<byte[]> frames() {
        try {
            List<byte[]> frames = new ArrayList<>();
            for (Path segment : segments()) {
                frames.addAll(read(segment).frames());
            }
            return frames;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Returns when the frame is on the disk.
    public void append(byte[] frame) {
        try {
            if (end >= SEGMENT_BYTES) {
                current.close();
                start(number + 1);
            }
            forgetUnfinished();
            ByteBuffer bytes = codec.encode(frame);
            while (bytes.hasRemaining()) {
                current.write(bytes);
            }
            current.force(false);
            end = current.size();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// What a full disk took half of would hide every frame that comes after it.
    private void forgetUnfinished() throws IOException {
        if (current.size() > end) {
            current.truncate(end);
        }
    }

    /// Deletes the segments that were last written before `until` and all of whose frames `done`
    /// says are not needed any more; never the one being written.
    public void prune(Instant until, java.util.function.Predicate<byte[]> done) {
        try {
            List<Path> segments = segments();
            for (Path segment : segments.subList(0, segments.size() - 1)) {
                if (Files.getLastModifiedTime(segment).toInstant().isBefore(until)
                        && read(segment).frames().stream().allMatch(done)) {
                    Files.delete(segment);
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    public List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    @Override
    public void close() {
        try {
            current.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void start(int segment) throws IOException {
        number = segment;
        current =
                FileChannel.open(
                        folder.resolve("%08d%s".formatted(segment, ENDING)),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND);
        end = current.size();
        forceFolder();
    }

    /// A new file is found after a power cut only when its folder was written too; systems that do
    /// not let a folder be opened write it by themselves.
    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Journal.class).debug("folder not forced", e);
        }
    }

    /// Only the last segment can end in the middle of a frame; anywhere else it is damage.
    private void cutTornTail(Path segment, boolean last) throws IOException {
        FrameCodec.Frames frames = read(segment);
        if (frames.end() == Files.size(segment)) {
            return;
        }
        if (!last) {
            throw new FairleadException("sync.journal.damaged", null, segment);
        }
        Path kept = segment.resolveSibling(segment.getFileName() + ".torn");
        Files.copy(segment, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.truncate(frames.end());
            channel.force(true);
        }
    }

    private FrameCodec.Frames read(Path segment) throws IOException {
        return codec.decode(ByteBuffer.wrap(Files.readAllBytes(segment)));
    }

    private static int numberOf(Path segment) {
        String name = segment.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.length() - ENDING.length()));
    }

    private static FairleadException failed(IOException e) {
        return new FairleadException("sync.journal.failed", e, String.valueOf(e.getMessage()));
    }
}
