package fairlead.storage.kill;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Everything that H2 wrote into one file and when it asked the disk to keep it, so that the file
/// can be made as any disk may leave it when the power goes: what was forced is there, and of the
/// rest any part.
final class DiskLog implements AutoCloseable {

    private static final int BLOCK = 4_096;

    /// What a disk may do with what it was not yet told to keep.
    enum Disk {
        /// Drops any of the writes, so that later ones are there without earlier ones.
        REORDERS,
        /// Drops any block of any write.
        TEARS,
        /// Keeps nothing that it was told to keep: the control.
        LIES
    }

    private sealed interface Step {}

    private record Write(long at, byte[] bytes) implements Step {}

    private record Truncate(long size) implements Step {}

    /// All that was begun before step `covers` is on the disk.
    private record Force(int covers) implements Step {}

    private final Path file;
    private final byte[] before;
    private final WatchedDisk disk;
    private final List<Step> steps = new ArrayList<>();

    private DiskLog(Path file) throws IOException {
        this.file = file;
        this.before = Files.readAllBytes(data(file));
        String folder = file.getParent().toString();
        this.disk = new WatchedDisk(folder.substring(0, folder.length() - 1), this);
    }

    /// Watches a copy of a closed file, the path being without H2's ending.
    static DiskLog of(Path file) {
        try {
            Path folder =
                    Files.createDirectory(
                            file.getParent().toRealPath().resolve(file.getFileName() + ":"));
            Path watched = folder.resolve("fairlead");
            Files.copy(data(file), data(watched));
            DiskLog log = new DiskLog(watched);
            FilePath.register(log.disk);
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file that is watched.
    Path file() {
        return file;
    }

    private static Path data(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    /// How much was written so far.
    synchronized int now() {
        return steps.size();
    }

    synchronized void write(long at, ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        steps.add(new Write(at, copy));
    }

    synchronized void truncate(long size) {
        steps.add(new Truncate(size));
    }

    synchronized void forced(int covers) {
        steps.add(new Force(covers));
    }

    /// The file after the power went at step `cut`.
    synchronized byte[] after(int cut, Disk disk, Random random) {
        int forced = disk == Disk.LIES ? 0 : forcedBefore(cut);
        Image image = new Image(before);
        steps.subList(0, forced).forEach(image::apply);
        int share = random.nextInt(101);
        for (Step step : steps.subList(forced, cut)) {
            if (disk == Disk.TEARS && step instanceof Write write) {
                tear(write).stream()
                        .filter(block -> random.nextInt(100) < share)
                        .forEach(image::apply);
            } else if (random.nextInt(100) < share) {
                image.apply(step);
            }
        }
        return image.bytes();
    }

    private int forcedBefore(int cut) {
        return steps.subList(0, cut).stream()
                .mapToInt(step -> step instanceof Force force ? force.covers() : 0)
                .max()
                .orElse(0);
    }

    private static List<Write> tear(Write write) {
        List<Write> blocks = new ArrayList<>();
        for (int from = 0; from < write.bytes().length; from += BLOCK) {
            int to = Math.min(write.bytes().length, from + BLOCK);
            blocks.add(new Write(write.at() + from, Arrays.copyOfRange(write.bytes(), from, to)));
        }
        return blocks;
    }

    @Override
    public void close() {
        FilePath.unregister(disk);
    }

    private static final class Image {
        private byte[] bytes;

        Image(byte[] before) {
            bytes = before.clone();
        }

        void apply(Step step) {
            switch (step) {
                case Write write -> {
                    int end = (int) write.at() + write.bytes().length;
                    bytes = Arrays.copyOf(bytes, Math.max(bytes.length, end));
                    System.arraycopy(
                            write.bytes(), 0, bytes, (int) write.at(), write.bytes().length);
                }
                case Truncate truncate ->
                        bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length, truncate.size()));
                case Force ignored -> {}
            }
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
